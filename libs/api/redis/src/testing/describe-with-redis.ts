import { spawnSync } from 'node:child_process';

/** Of the server's sixteen databases, from the last one on: files that run beside each other do not meet in one. */
const DATABASE = 15 - ((Number(process.env['JEST_WORKER_ID'] ?? 1) - 1) % 16);

/** The server that tests talk to; they leave nothing in it that does not expire. */
export const TEST_REDIS_URL = process.env['TEST_REDIS_URL'] ?? `redis://127.0.0.1:6379/${DATABASE}`;

const PROBE = `
const socket = require('node:net').connect({ host: process.argv[1], port: Number(process.argv[2]), timeout: 2000 });
socket.on('connect', () => process.exit(0)).on('timeout', () => process.exit(1)).on('error', () => process.exit(1));
`;

/** A suite that needs Redis: skipped by name where there is none; with `CI=true` it runs and fails. */
export function describeWithRedis(name: string, suite: () => void): void {
  if (process.env['CI'] === 'true' || isReachable()) describe(name, suite);
  else
    describe.skip(
      `${name}: nothing answers at ${new URL(TEST_REDIS_URL).host} (apt-get install -y redis-server)`,
      suite,
    );
}

/** Asked in a process of its own, because suites must know synchronously which of them exist. */
function isReachable(): boolean {
  const { hostname, port } = new URL(TEST_REDIS_URL);
  return spawnSync(process.execPath, ['-e', PROBE, hostname, port || '6379'], { env: {} }).status === 0;
}
