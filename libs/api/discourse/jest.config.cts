module.exports = { displayName: 'api-discourse', preset: '../../../jest.preset.js' };
