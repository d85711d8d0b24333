module.exports = { displayName: 'api-branches', preset: '../../../jest.preset.js' };
