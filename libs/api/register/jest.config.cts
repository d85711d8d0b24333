module.exports = { displayName: 'api-register', preset: '../../../jest.preset.js' };
