module.exports = { displayName: 'api-vocabulary', preset: '../../../jest.preset.js' };
