// The public conformance tests of the durable streams protocol against the server at CONFORMANCE_TEST_URL; prints what each
// of them came to as one line of JSON: {passed: string[], failed: string[]}.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startVitest } from 'vitest/node';

/** What a turn's log does not claim: time to live, forks, caching, parts of large bodies, subscriptions. */
const NOT_CLAIMED = ['Fork', 'TTL', 'Caching', 'Chunking', 'Reserved', 'Browser'];

const tests = join(dirname(createRequire(import.meta.url).resolve('@durable-streams/server-conformance-tests')), '..');
const vitest = await startVitest('test', [], {
  root: tests,
  config: false,
  include: ['dist/test-runner.js'],
  exclude: [],
  watch: false,
  testTimeout: 30_000,
  testNamePattern: new RegExp(`^(?!.*(${NOT_CLAIMED.join('|')}))`),
  reporters: [{}],
});
const results = { passed: [], failed: [] };
for (const module of vitest.state.getTestModules()) {
  for (const test of module.children.allTests()) results[test.result().state]?.push(test.fullName);
}
console.log(JSON.stringify(results));
await vitest.close();
process.exit(0);
