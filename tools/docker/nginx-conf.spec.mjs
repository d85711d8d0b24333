import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:http2';
import { isProgram } from '../checks/machine.mjs';
import { freePort } from '../running/free-port.mjs';
import { NginxTrial } from './nginx-trial.mjs';

const canTry = process.env['CI'] === 'true' || (isProgram('nginx') && isProgram('openssl'));
const title = 'docker/nginx.conf';

(canTry ? describe : describe.skip)(
  canTry ? title : `${title}: no nginx (apt-get install -y nginx-light openssl)`,
  () => {
    /** @type {NginxTrial} */
    let trial;
    /** @type {string} */
    let verdict;
    /** @type {import('node:http2').ClientHttp2Session} */
    let browser;
    /** The requests that reached the API, with the answer each still owes. @type {import('node:http').ServerResponse[]} */
    const asked = [];
    const api = createServer((request, response) => {
      if (request.url === '/api/menu')
        return void response.setHeader('content-type', 'application/json').end(LONG_MENU);
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(event(1));
      asked.push(response);
    });

    beforeAll(async () => {
      api.listen(0, '127.0.0.1');
      await once(api, 'listening');
      const { port } = /** @type {import('node:net').AddressInfo} */ (api.address());
      trial = new NginxTrial(port, { tls: await freePort(), plain: await freePort() });
      verdict = trial.check();
      await trial.start();
      browser = connect(`https://127.0.0.1:${trial.ports.tls}`, { rejectUnauthorized: false });
    });

    afterAll(async () => {
      browser?.destroy();
      api.closeAllConnections();
      api.close();
      await trial?.remove();
    });

    it('is accepted by nginx', () => {
      expect(verdict).toContain('test is successful');
    });

    it('lets each event through before the next one is sent', async () => {
      const stream = browser.request({ ':path': '/api/chat/turns/t1/events', 'accept-encoding': 'gzip' });
      const [headers] = await once(stream, 'response');
      expect(headers['content-type']).toBe('text/event-stream');
      expect(headers['content-encoding']).toBeUndefined();
      expect(String((await once(stream, 'data'))[0])).toBe(event(1));

      asked.at(-1)?.write(event(2));
      expect(String((await once(stream, 'data'))[0])).toBe(event(2));
      stream.close();
    });

    it('carries twelve streams of one browser at once, over one connection', async () => {
      const streams = Array.from({ length: 12 }, (_, tab) =>
        browser.request({ ':path': `/api/chat/turns/t${tab}/events` }),
      );
      const firsts = await Promise.all(streams.map((stream) => once(stream, 'data')));
      expect(firsts.map(([chunk]) => String(chunk))).toEqual(Array(12).fill(event(1)));
      for (const stream of streams) stream.close();
    });

    it("closes the API's side when the reader goes away", async () => {
      const stream = browser.request({ ':path': '/api/chat/stream' });
      await once(stream, 'data');
      const upstream = /** @type {import('node:http').ServerResponse} */ (asked.at(-1));
      stream.close();
      await once(upstream, 'close');
      expect(upstream.writableFinished).toBe(false);
    });

    it('compresses what is no stream', async () => {
      const stream = browser.request({ ':path': '/api/menu', 'accept-encoding': 'gzip' });
      const [headers] = await once(stream, 'response');
      expect(headers['content-encoding']).toBe('gzip');
      stream.close();
    });

    it('sends plain HTTP to HTTPS', async () => {
      const response = await fetch(`http://127.0.0.1:${trial.ports.plain}/`, { redirect: 'manual' });
      expect(response.status).toBe(308);
      expect(response.headers.get('location')).toBe('https://127.0.0.1/');
    });
  },
);

const LONG_MENU = JSON.stringify({ dishes: Array(500).fill('carbonnade') });

/** @param {number} id */
function event(id) {
  return `id: ${id}\ndata: {"type":"text-delta","text":"${id}"}\n\n`;
}
