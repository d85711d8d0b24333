import { once } from 'node:events';
import { createServer } from 'node:http';
import { freePort } from '../running/free-port.mjs';
import { describeNginx } from './describe-nginx.mjs';
import { Http2Browser } from './http2-browser.mjs';
import { NginxTrial } from './nginx-trial.mjs';

const LONG_MENU = JSON.stringify({ dishes: Array(500).fill('carbonnade') });

describeNginx('docker/nginx.conf', () => {
  /** @type {NginxTrial} */
  let trial;
  /** @type {string} */
  let verdict;
  /** @type {Http2Browser} */
  let browser;
  /** The streams that reached the API, with the answer each still owes. @type {import('node:http').ServerResponse[]} */
  const asked = [];
  const api = createServer((request, response) => {
    if (request.url === '/api/menu') return void response.setHeader('content-type', 'application/json').end(LONG_MENU);
    if (request.url === '/api/mirror') return void response.end(JSON.stringify(request.headers));
    if (request.url === '/api/nobody') return void request.socket.destroy();
    // Not one of the addresses that the file knows as streams: the response itself asks for no buffering.
    if (request.url === '/api/news') response.setHeader('x-accel-buffering', 'no');
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(event(1));
    asked.push(response);
  });

  beforeAll(async () => {
    api.listen(0, '127.0.0.1');
    await once(api, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (api.address());
    trial = NginxTrial.outer([port], { tls: await freePort(), plain: await freePort() });
    verdict = trial.check();
    await trial.start();
    browser = new Http2Browser(`https://127.0.0.1:${trial.port}`);
  });

  afterAll(async () => {
    browser?.close();
    api.closeAllConnections();
    api.close();
    await trial?.remove();
  });

  it('is accepted by nginx', () => {
    expect(verdict).toContain('test is successful');
  });

  it.each(['/api/chat/turns/t1/events', '/api/chat/stream', '/api/events', '/api/news'])(
    'lets each event of %s through before the next one is sent',
    async (path) => {
      const stream = browser.open('GET', path);
      const [headers] = await once(stream, 'response');
      expect(headers['content-type']).toBe('text/event-stream');
      expect(headers['content-encoding']).toBeUndefined();
      expect(String((await once(stream, 'data'))[0])).toBe(event(1));
      for (const id of [2, 3, 4]) {
        asked.at(-1)?.write(event(id));
        expect(String((await once(stream, 'data'))[0])).toBe(event(id));
      }
      stream.close();
    },
  );

  it('tells the next proxy outside, too, not to hold anything back', async () => {
    const stream = browser.open('GET', '/api/news');
    const [headers] = await once(stream, 'response');
    expect(headers['x-accel-buffering']).toBe('no');
    stream.close();
  });

  it('carries more streams of one browser at once than anyone has tabs, over one connection', async () => {
    expect(browser.session.remoteSettings.maxConcurrentStreams).toBeGreaterThanOrEqual(128);
    const streams = Array.from({ length: 128 }, (_, tab) => browser.open('GET', `/api/chat/turns/t${tab}/events`));
    const firsts = await Promise.all(streams.map((stream) => once(stream, 'data')));
    expect(firsts.map(([chunk]) => String(chunk))).toEqual(Array(128).fill(event(1)));
    for (const stream of streams) stream.close();
  });

  it('holds two thousand streams', async () => {
    const browsers = Array.from({ length: 20 }, () => new Http2Browser(`https://127.0.0.1:${trial.port}`));
    const streams = browsers.flatMap((one) =>
      Array.from({ length: 100 }, (_, tab) => one.open('GET', `/api/chat/turns/t${tab}/events`)),
    );
    const before = asked.length;
    await Promise.all(streams.map((stream) => once(stream, 'data')));
    // Once all are held, every one of them still gets its next event.
    const seconds = streams.map((stream) => once(stream, 'data'));
    for (const response of asked.slice(-streams.length)) response.write(event(2));
    expect((await Promise.all(seconds)).every(([chunk]) => String(chunk) === event(2))).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(before + streams.length);
    for (const one of browsers) one.close();
  }, 30_000);

  it("closes the API's side when the reader goes away", async () => {
    const stream = browser.open('POST', '/api/chat/stream', { message: 'Is there sesame?' });
    await once(stream, 'data');
    const upstream = /** @type {import('node:http').ServerResponse} */ (asked.at(-1));
    stream.close();
    await once(upstream, 'close');
    expect(upstream.writableFinished).toBe(false);
  });

  it('compresses what is no stream, and spares the API that work', async () => {
    const { headers } = await browser.ask('GET', '/api/menu');
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: expect.stringMatching(/accept-encoding/i) });
    expect((await browser.ask('GET', '/api/mirror')).json()).not.toHaveProperty('accept-encoding');
  });

  it('says who asks, over what and where; what the client claims stands further left', async () => {
    const claimed = { 'x-forwarded-for': '6.6.6.6', 'x-forwarded-proto': 'http', 'x-request-id': 'mine-1' };
    const seen = (await browser.ask('GET', '/api/mirror', undefined, claimed)).json();
    const host = `127.0.0.1:${trial.port}`;
    expect(seen).toMatchObject({
      host,
      'x-forwarded-for': '6.6.6.6, 127.0.0.1',
      'x-forwarded-host': host,
      'x-forwarded-proto': 'https',
      'x-request-id': 'mine-1',
    });
  });

  it.each([undefined, 'with"quote', 'a'.repeat(101)])('names a request that came with the id %j itself', async (id) => {
    const headers = { ...(id !== undefined && { 'x-request-id': id }) };
    const seen = (await browser.ask('GET', '/api/mirror', undefined, headers)).json();
    expect(seen['x-request-id']).toMatch(/^[0-9a-f]{32}$/);
  });

  it('refuses a body that no route reads, and an API that is not there, as problems', async () => {
    const large = await browser.ask('POST', '/api/menu', { text: 'x'.repeat(1024 * 1024) });
    expect(large.status).toBe(413);
    expect(large.headers['content-type']).toBe('application/problem+json');
    expect(large.json()).toMatchObject({
      status: 413,
      code: 'body-too-large',
      requestId: expect.stringMatching(/^\w+$/),
    });

    const away = await browser.ask('GET', '/api/nobody', undefined, { 'x-request-id': 'mine-2' });
    expect(away.status).toBe(503);
    expect(away.headers).toMatchObject({ 'retry-after': '2', 'x-request-id': 'mine-2' });
    expect(away.json()).toMatchObject({ status: 503, code: 'unavailable', requestId: 'mine-2' });
  });

  it('sends plain HTTP to HTTPS', async () => {
    const response = await fetch(`http://127.0.0.1:${trial.plainPort}/`, { redirect: 'manual' });
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('https://127.0.0.1/');
  });
});

/** @param {number} id */
function event(id) {
  return `id: ${id}\ndata: {"type":"text-delta","text":"${id}"}\n\n`;
}
