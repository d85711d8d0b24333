module.exports = { displayName: 'api-restaurant', preset: '../../../jest.preset.js' };
