module.exports = { displayName: 'api-http', preset: '../../../jest.preset.js' };
