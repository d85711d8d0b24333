const { join } = require('node:path');

// Shared by the portal's libraries: the Angular compiler in front of jest, in a DOM, without zones.
module.exports = {
  preset: '../../../jest.preset.js',
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: [join(__dirname, 'jest.setup.ts')],
  transform: {
    '^.+\\.(ts|mjs|js|html)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!(marked|dompurify|@jsverse|@mdi)/|.*\\.mjs$)'],
};
