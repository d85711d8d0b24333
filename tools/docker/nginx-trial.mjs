import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isFree } from '../running/free-port.mjs';
import { ROOT } from '../running/workspace.mjs';

const SPAWN_PATH = `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`;
const TEMP_PATHS = ['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'];
const CURVE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
const TURNOVER_MS = 10_000;

/**
 * nginx on one of the files of `docker/` itself, with only its addresses, ports and certificate exchanged for those of a trial on
 * this machine. An exchange that finds nothing to replace throws: the trial must not drift away from the file.
 */
export class NginxTrial {
  #file;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #nginx;
  /** Where the outer one sends plain HTTP away. @type {number | undefined} */
  plainPort;

  /**
   * @param {string} file its name in `docker/`
   * @param {number[]} apiPorts the instances it balances
   * @param {number} port where it listens
   * @param {(folder: string) => string[][]} exchanges those of this file alone
   */
  constructor(file, apiPorts, port, exchanges) {
    this.#file = file;
    this.port = port;
    this.folder = mkdtempSync(join(tmpdir(), 'tasty-food-nginx-'));
    this.config = join(this.folder, file);
    cpSync(join(ROOT, 'docker/nginx-api.conf'), join(this.folder, 'nginx-api.conf'));
    const text = readFileSync(join(ROOT, 'docker', file), 'utf8');
    writeFileSync(this.config, [...this.#addresses(apiPorts), ...exchanges(this.folder)].reduce(exchange, text));
  }

  /** The outer one, with TLS. @param {number[]} apiPorts @param {{ tls: number, plain: number }} ports */
  static outer(apiPorts, { tls, plain }) {
    const trial = new NginxTrial('nginx.conf', apiPorts, tls, (folder) => [
      ['listen 80;', `listen 127.0.0.1:${plain};`],
      ['listen 443 ', `listen 127.0.0.1:${tls} `],
      ['/etc/nginx/certificate/', `${folder}/`],
    ]);
    trial.plainPort = plain;
    trial.#makeCertificate();
    return trial;
  }

  /** The one that stands behind it. @param {number[]} apiPorts @param {number} port */
  static inner(apiPorts, port) {
    return new NginxTrial('nginx-inner.conf', apiPorts, port, () => [['listen 8080;', `listen 127.0.0.1:${port};`]]);
  }

  /** `nginx -t`, which wants the ports free. @returns {string} what nginx says of the file */
  check() {
    return spawnSync('nginx', ['-t', '-c', this.config], { env: { PATH: SPAWN_PATH }, encoding: 'utf8' }).stderr;
  }

  async start() {
    this.#nginx = spawn('nginx', ['-c', this.config, '-g', 'daemon off;'], {
      env: { PATH: SPAWN_PATH },
      stdio: 'ignore',
    });
    for (let attempt = 0; attempt < 100 && (await isFree(this.port, '127.0.0.1')); attempt += 1) await sleep(50);
  }

  /** As `nginx -s reload` does: old workers end what they have, new ones take what comes. Resolves when those are there. */
  async reload() {
    const old = this.#workers();
    this.#nginx?.kill('SIGHUP');
    const until = performance.now() + TURNOVER_MS;
    while (!this.#workers().some((pid) => !old.includes(pid))) {
      if (performance.now() > until) throw new Error(`${this.#file}: no new worker came after the reload.`);
      await sleep(20);
    }
  }

  /** At once, as a host that goes down: whatever runs through it is cut. */
  async stop() {
    if (!this.#nginx || this.#nginx.exitCode !== null) return;
    this.#nginx.kill('SIGTERM');
    await once(this.#nginx, 'exit');
  }

  async remove() {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #workers() {
    const { pid } = this.#nginx ?? {};
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  }

  /** @param {number[]} apiPorts */
  #addresses(apiPorts) {
    const temporary = TEMP_PATHS.map((name) => `${name}_temp_path ${this.folder}/${name};`).join('\n');
    return [
      ['/tmp/nginx.pid', join(this.folder, 'nginx.pid')],
      [
        'server api:3001 max_fails=2 fail_timeout=5s;',
        apiPorts.map((port) => `server 127.0.0.1:${port} max_fails=2 fail_timeout=5s;`).join('\n'),
      ],
      ['access_log /dev/stdout;', 'access_log off;'],
      ['http {', `http {\n${temporary}`],
    ];
  }

  #makeCertificate() {
    const files = ['-keyout', join(this.folder, 'tls.key'), '-out', join(this.folder, 'tls.crt')];
    execFileSync('openssl', ['req', '-x509', ...CURVE, '-nodes', '-subj', '/CN=localhost', ...files], {
      stdio: 'ignore',
    });
  }
}

/** @param {string} text @param {string[]} pair */
function exchange(text, [from = '', to = '']) {
  if (!text.includes(from)) throw new Error(`The file no longer holds "${from}"; the trial must follow it.`);
  return text.replaceAll(from, to);
}
