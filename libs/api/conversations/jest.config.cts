module.exports = { displayName: 'api-conversations', preset: '../../../jest.preset.js' };
