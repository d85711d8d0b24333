/** What ESLint cannot see, because it reads one file at a time: cycles, barrels, orphans, and which adapter is whose door. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or lack a third. Type imports count: they bind readers as much.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-through-own-barrel',
      comment: 'Inside a library, import the file itself: the barrel is the door for others, and a cycle in waiting.',
      severity: 'error',
      from: { path: '^(libs/.+)/src/' },
      to: { path: '^$1/src/index[.]ts$' },
    },
    {
      name: 'one-barrel-a-library',
      comment: 'src/index.ts, and src/testing/index.ts for the fakes. An index further in hides where things stand.',
      severity: 'error',
      from: {},
      to: { path: '^libs/.+/index[.]ts$', pathNot: ['/src/index[.]ts$', '/src/testing/index[.]ts$'] },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that nothing imports and that imports nothing is either dead or started by name (then list it here).',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.spec\\.(ts|mjs)$',
          '\\.d\\.ts$',
          '(^|/)main\\.ts$',
          '(^|/)[^/]+\\.config\\.[cm]?[jt]s$',
          '(^|/)test-setup\\.ts$',
          // Preloaded or started by name.
          '^tools/running/end-with-parent\\.mjs$',
          '^libs/api/postgres/src/testing/run-vector-postgres\\.mjs$',
          // Files the browser fetches as they are.
          '^apps/portal/public/',
        ],
      },
      to: {},
    },
    {
      name: 'one-door-to-claude',
      comment:
        'Only libs/api/claude knows the SDK. One file of the simulator proves it against the SDK, and the bench measures beside the ' +
        'product what people usually write with it.',
      severity: 'error',
      from: {
        pathNot: [
          '^libs/api/claude/',
          '^apps/claude-simulator/src/testing/claude-sdk[.]ts$',
          '^apps/load-bench/src/naive-relay/',
        ],
      },
      to: { path: 'node_modules/@anthropic-ai/' },
    },
    {
      name: 'one-door-to-postgres',
      comment:
        'Only libs/api/postgres knows the driver and the embedded engine. The benches make databases of their own.',
      severity: 'error',
      from: { pathNot: ['^libs/api/postgres/', '^apps/load-bench/src/targets/', '^apps/fault-bench/src/cluster/'] },
      to: { path: ['node_modules/pg/', 'node_modules/pg-', 'node_modules/@electric-sql/'] },
    },
    {
      name: 'one-door-to-redis',
      comment: 'Only libs/api/redis knows the driver. The fault bench empties and fills a Redis of its own.',
      severity: 'error',
      from: { pathNot: ['^libs/api/redis/', '^apps/fault-bench/src/cluster/'] },
      to: { path: ['node_modules/ioredis/', 'node_modules/bullmq/'] },
    },
    {
      name: 'one-door-to-metrics',
      comment: 'Only libs/api/telemetry knows the library; what is counted stands in the room that counts it.',
      severity: 'error',
      from: { pathNot: '^libs/api/telemetry/' },
      to: { path: ['node_modules/prom-client/', 'node_modules/@opentelemetry/'] },
    },
    {
      name: 'telemetry-asks-nobody',
      comment: 'Every room may be measured, so what measures may need none of them.',
      severity: 'error',
      from: { path: '^libs/api/telemetry/' },
      to: { path: '^(libs|apps)/', pathNot: '^libs/api/telemetry/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|test-results)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
  },
};
