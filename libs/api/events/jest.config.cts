module.exports = { displayName: 'api-events', preset: '../../../jest.preset.js' };
