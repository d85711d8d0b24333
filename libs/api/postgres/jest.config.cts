module.exports = { displayName: 'api-postgres', preset: '../../../jest.preset.js' };
