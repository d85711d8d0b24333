module.exports = { displayName: 'api-assistant-tools', preset: '../../../jest.preset.js' };
