module.exports = { displayName: 'api-telemetry', preset: '../../../jest.preset.js' };
