module.exports = { displayName: 'api-chat', preset: '../../../jest.preset.js' };
