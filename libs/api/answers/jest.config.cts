module.exports = { displayName: 'api-answers', preset: '../../../jest.preset.js' };
