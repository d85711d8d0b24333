module.exports = { displayName: 'api-verifier-suites', preset: '../../../jest.preset.js' };
