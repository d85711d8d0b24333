module.exports = { displayName: 'api-redis', preset: '../../../jest.preset.js' };
