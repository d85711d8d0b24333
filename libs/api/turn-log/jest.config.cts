module.exports = { displayName: 'api-turn-log', preset: '../../../jest.preset.js' };
