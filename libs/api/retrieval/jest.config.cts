module.exports = { displayName: 'api-retrieval', preset: '../../../jest.preset.js' };
