module.exports = { displayName: 'api-marks', preset: '../../../jest.preset.js' };
