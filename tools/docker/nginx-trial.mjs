import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isFree } from '../running/free-port.mjs';
import { ROOT } from '../running/workspace.mjs';

const SPAWN_PATH = `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`;
const TEMP_PATHS = ['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'];

/**
 * nginx on `docker/nginx.conf` itself, with only its addresses, ports and certificate exchanged for those of a trial on this
 * machine. An exchange that finds nothing to replace throws: the trial must not drift away from the file.
 */
export class NginxTrial {
  /** @param {number} apiPort @param {{ tls: number, plain: number }} ports */
  constructor(apiPort, ports) {
    this.folder = mkdtempSync(join(tmpdir(), 'tasty-food-nginx-'));
    this.ports = ports;
    this.config = join(this.folder, 'nginx.conf');
    this.#makeCertificate();
    const exchanges = [
      ['/tmp/nginx.pid', join(this.folder, 'nginx.pid')],
      ['server api:3001;', `server 127.0.0.1:${apiPort};`],
      ['listen 80;', `listen 127.0.0.1:${ports.plain};`],
      ['listen 443 ', `listen 127.0.0.1:${ports.tls} `],
      ['/etc/nginx/certificate/', `${this.folder}/`],
      ['access_log /dev/stdout;', 'access_log off;'],
      ['http {', `http {\n${TEMP_PATHS.map((name) => `${name}_temp_path ${this.folder}/${name};`).join('\n')}`],
    ];
    writeFileSync(this.config, exchanges.reduce(exchange, readFileSync(join(ROOT, 'docker/nginx.conf'), 'utf8')));
  }

  /** `nginx -t`, which wants the ports free. @returns {string} what nginx says of the file */
  check() {
    return spawnSync('nginx', ['-t', '-c', this.config], { env: { PATH: SPAWN_PATH }, encoding: 'utf8' }).stderr;
  }

  async start() {
    this.nginx = spawn('nginx', ['-c', this.config, '-g', 'daemon off;'], {
      env: { PATH: SPAWN_PATH },
      stdio: 'ignore',
    });
    for (let attempt = 0; attempt < 100 && (await isFree(this.ports.tls, '127.0.0.1')); attempt += 1) await sleep(50);
  }

  async remove() {
    if (this.nginx && this.nginx.exitCode === null) {
      this.nginx.kill('SIGTERM');
      await once(this.nginx, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  #makeCertificate() {
    const files = ['-keyout', join(this.folder, 'tls.key'), '-out', join(this.folder, 'tls.crt')];
    const kind = [
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-subj',
      '/CN=localhost',
    ];
    execFileSync('openssl', ['req', ...kind, ...files], { stdio: 'ignore' });
  }
}

/** @param {string} text @param {string[]} pair */
function exchange(text, [from = '', to = '']) {
  if (!text.includes(from)) throw new Error(`docker/nginx.conf no longer holds "${from}"; the trial must follow it.`);
  return text.replaceAll(from, to);
}
