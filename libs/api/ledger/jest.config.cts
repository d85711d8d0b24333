module.exports = { displayName: 'api-ledger', preset: '../../../jest.preset.js' };
