import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, join } from 'node:path';

/** The addresses and programs that the tests look for; each spec that needs one reads the same names. */
const POSTGRES = new URL(process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres');
const REDIS = new URL(process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379/15');
const CHROMIUM = [process.env['CHROMIUM_PATH'] ?? '', 'chromium', 'chromium-browser', 'google-chrome'];

/**
 * Something the tests can use and a bare machine may lack.
 *
 * @typedef {object} Facility
 * @property {string} name
 * @property {boolean} present
 * @property {string} without what is skipped when it is missing
 * @property {string} install
 */

/** @returns {Promise<Facility[]>} */
export async function facilities() {
  return [
    {
      name: 'Chromium',
      present: CHROMIUM.some(isProgram),
      without: 'the browser tests',
      install: 'apt-get install -y chromium',
    },
    {
      name: 'a Postgres server',
      present: await listens(POSTGRES.hostname, Number(POSTGRES.port || 5432)),
      without: 'the database tests on a server (they still run on the embedded one)',
      install: 'apt-get install -y postgresql',
    },
    {
      name: 'Redis',
      present: await listens(REDIS.hostname, Number(REDIS.port || 6379)),
      without: 'the tests of several instances',
      install: 'apt-get install -y redis-server',
    },
    {
      name: 'nginx',
      present: isProgram('nginx') && isProgram('openssl'),
      without: 'the tests of docker/nginx.conf, and of the portal behind it',
      install: 'apt-get install -y nginx-light openssl',
    },
    {
      name: 'promtool',
      present: isProgram('promtool'),
      without: 'the tests of the alerts',
      // The package would start its server; the program alone is what the tests need.
      install: 'apt-get download prometheus && dpkg-deb --fsys-tarfile prometheus_*.deb | tar -xC / ./usr/bin/promtool',
    },
    {
      name: 'kubectl',
      present: isProgram('kubectl'),
      without: 'the tests of deploy/kubernetes',
      install: 'apt-get install -y kubernetes-client',
    },
  ];
}

/** @param {string} name a path, or a name looked up where programs are */
export function isProgram(name) {
  if (name === '') return false;
  if (name.includes('/')) return existsSync(name);
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.some((folder) => folder !== '' && existsSync(join(folder, name)));
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function listens(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const settle = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}
