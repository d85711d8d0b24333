module.exports = { displayName: 'api-knowledge', preset: '../../../jest.preset.js' };
