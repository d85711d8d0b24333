module.exports = { displayName: 'api-extraction', preset: '../../../jest.preset.js' };
