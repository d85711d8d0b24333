const nxPreset = require('@nx/jest/preset').default;

// Shared by every project that runs in Node; the portal's projects add their own transform (see their jest.config.cts).
module.exports = {
  ...nxPreset,
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json' }] },
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  // Every suite names what it waits for; a missing await must not hide behind a green run.
  injectGlobals: true,
  testTimeout: 30_000,
};
