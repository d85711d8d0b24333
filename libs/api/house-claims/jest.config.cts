module.exports = { displayName: 'api-house-claims', preset: '../../../jest.preset.js' };
