module.exports = { displayName: 'api-verifier', preset: '../../../jest.preset.js' };
