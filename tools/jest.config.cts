// The tools are plain modules that Node runs as they stand, and so are their specs: nothing to transform.
module.exports = {
  displayName: 'tools',
  preset: '../jest.preset.js',
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  transform: {},
};
