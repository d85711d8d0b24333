module.exports = { displayName: 'api-staff', preset: '../../../jest.preset.js' };
