module.exports = { displayName: 'api-claude', preset: '../../../jest.preset.js' };
