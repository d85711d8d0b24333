module.exports = { displayName: 'api-menu', preset: '../../../jest.preset.js' };
