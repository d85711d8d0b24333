import { spawnSync } from 'node:child_process';

/** The server that tests create their databases on: its user must be allowed to. */
export const TEST_DATABASE_URL = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const PROBE = `
const { Client } = require(process.argv[1]);
const client = new Client({ connectionString: process.argv[2], connectionTimeoutMillis: 2000 });
client.connect().then(() => process.exit(0), () => process.exit(1));
`;

let reachable: boolean | undefined;

/** It answers and lets us in. Asked in a process of its own, because suites must know synchronously which of them exist. */
export function isServerReachable(): boolean {
  reachable ??=
    spawnSync(process.execPath, ['-e', PROBE, require.resolve('pg'), TEST_DATABASE_URL], {
      // The test runner's flags would only slow it down.
      env: { ...process.env, NODE_OPTIONS: '' },
    }).status === 0;
  return reachable;
}
