import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facilities } from './facilities.ts';
import { listens } from './free-port.ts';
import { OwnedProcess } from './owned-process.ts';

const CONFIG_FOLDER = join(import.meta.dirname, '../../../../docker');
const START_LIMIT_MS = 10_000;
const TEMP_PATHS = ['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'];
const CERTIFICATE = [
  '-x509',
  '-newkey',
  'ec',
  '-pkeyopt',
  'ec_paramgen_curve:prime256v1',
  '-nodes',
  '-subj',
  '/CN=localhost',
];

export interface NginxPlan {
  readonly facilities: Facilities;
  readonly clusterFolder: string;
  readonly ports: { readonly tls: number; readonly plain: number };
  /** Those that it shares the requests among, in turn. */
  readonly apiPorts: readonly number[];
}

/**
 * nginx on `docker/nginx.conf` itself, with only its addresses, ports and certificate exchanged for those of the bench. An
 * exchange that finds nothing to replace throws: the bench must not drift away from the file.
 */
export async function startNginx({ facilities, clusterFolder, ports, apiPorts }: NginxPlan): Promise<string> {
  const folder = join(clusterFolder, 'nginx');
  mkdirSync(folder);
  const files = ['-keyout', join(folder, 'tls.key'), '-out', join(folder, 'tls.crt')];
  execFileSync(facilities.openssl, ['req', ...CERTIFICATE, ...files], { stdio: 'ignore' });
  const exchanges: readonly (readonly [from: string | RegExp, to: string])[] = [
    ['/tmp/nginx.pid', join(folder, 'nginx.pid')],
    [/server api:3001([^;]*);/, apiPorts.map((port) => `server 127.0.0.1:${port}$1;`).join(' ')],
    ['listen 80;', `listen 127.0.0.1:${ports.plain};`],
    ['listen 443 ', `listen 127.0.0.1:${ports.tls} `],
    [/\/etc\/nginx\/certificate\//g, `${folder}/`],
    ['access_log /dev/stdout;', 'access_log off;'],
    ['http {', `http {\n${TEMP_PATHS.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}`],
  ];
  // With whatever stands beside it: it may include parts.
  cpSync(CONFIG_FOLDER, folder, { recursive: true });
  const file = join(folder, 'nginx.conf');
  let config = readFileSync(file, 'utf8');
  for (const [from, to] of exchanges) {
    const exchanged = config.replace(from, to);
    if (exchanged === config) throw new Error(`docker/nginx.conf no longer holds "${from}"; the bench must follow it.`);
    config = exchanged;
  }
  writeFileSync(file, config);
  const nginx = new OwnedProcess({
    program: facilities.nginx,
    args: ['-c', file, '-g', 'daemon off;'],
    logFile: join(clusterFolder, 'nginx.log'),
    // Its workers go with it; a killed master would leave them.
    lastSignal: 'SIGTERM',
  });
  await nginx.until(() => listens(ports.tls), START_LIMIT_MS);
  return `https://127.0.0.1:${ports.tls}`;
}
