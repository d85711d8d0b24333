import { freePort } from '../running/free-port.mjs';
import { NginxTrial } from './nginx-trial.mjs';

/** `nginx.conf` in front of `nginx-inner.conf`: HTTP/2 and TLS outside, then plain HTTP/1.1, then the API. */
export class TwoProxies {
  /** @param {NginxTrial} outer @param {NginxTrial} inner */
  constructor(outer, inner) {
    this.outer = outer;
    this.inner = inner;
    this.url = `https://127.0.0.1:${outer.port}`;
  }

  /** @param {number[]} apiPorts the instances that the inner one balances */
  static async start(apiPorts) {
    const inner = NginxTrial.inner(apiPorts, await freePort());
    const outer = NginxTrial.outer([inner.port], { tls: await freePort(), plain: await freePort() });
    await Promise.all([inner.start(), outer.start()]);
    return new TwoProxies(outer, inner);
  }

  async remove() {
    await this.outer.remove();
    await this.inner.remove();
  }
}
