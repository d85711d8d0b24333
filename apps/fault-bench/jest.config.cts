// The bench is ESM that Node runs as it stands (type stripping), so jest loads it as ESM too.
module.exports = {
  displayName: 'fault-bench',
  preset: '../../jest.preset.js',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.json', useESM: true }] },
};
