module.exports = { displayName: 'api-claims', preset: '../../../jest.preset.js' };
