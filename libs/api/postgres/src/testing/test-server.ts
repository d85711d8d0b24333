import { spawnSync } from 'node:child_process';

/** The server that tests create their databases on: its user must be allowed to. */
export const TEST_DATABASE_URL = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const PROBE = `
const socket = require('node:net').connect({ host: process.argv[1], port: Number(process.argv[2]), timeout: 2000 });
socket.on('connect', () => process.exit(0)).on('timeout', () => process.exit(1)).on('error', () => process.exit(1));
`;

let reachable: boolean | undefined;

/** Asked in a process of its own, because suites must know synchronously which of them exist. */
export function isServerReachable(): boolean {
  const { hostname, port } = new URL(TEST_DATABASE_URL);
  reachable ??= spawnSync(process.execPath, ['-e', PROBE, hostname, port || '5432'], { env: {} }).status === 0;
  return reachable;
}
