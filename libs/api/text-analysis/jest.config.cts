module.exports = { displayName: 'api-text-analysis', preset: '../../../jest.preset.js' };
