module.exports = { displayName: 'api-menu-claims', preset: '../../../jest.preset.js' };
