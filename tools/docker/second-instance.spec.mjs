import { once } from 'node:events';
import { createServer } from 'node:http';
import { describeNginx } from './describe-nginx.mjs';
import { Http2Browser } from './http2-browser.mjs';
import { TwoProxies } from './two-proxies.mjs';

/** Enough that the turn comes to each instance, whichever nginx begins with; few enough that none is counted as failed for good. */
const ATTEMPTS = 4;

describeNginx('two instances behind two proxies', () => {
  /** @type {TwoProxies} */
  let proxies;
  /** @type {Http2Browser} */
  let browser;
  /** What the ailing one does with a request that has reached it. @type {(response: import('node:http').ServerResponse) => void} */
  let ails;
  /** @type {string[]} */
  let seenByAiling = [];
  /** @type {string[]} */
  let seenByWell = [];
  const ailing = createServer((request, response) => {
    seenByAiling.push(request.method ?? '');
    request.resume().once('end', () => ails(response));
  });
  const well = createServer((request, response) => {
    seenByWell.push(request.method ?? '');
    request.resume().once('end', () => response.end('well'));
  });

  beforeEach(async () => {
    const ports = [];
    for (const server of [ailing, well]) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      ports.push(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    }
    seenByAiling = [];
    seenByWell = [];
    proxies = await TwoProxies.start(ports);
    browser = new Http2Browser(proxies.url);
  });

  afterEach(async () => {
    browser?.close();
    for (const server of [ailing, well]) {
      server.closeAllConnections();
      server.close();
    }
    await proxies?.remove();
  });

  const goingDown = (/** @type {import('node:http').ServerResponse} */ response) => {
    response.writeHead(503, { 'retry-after': '2' }).end('going down');
  };
  const cut = (/** @type {import('node:http').ServerResponse} */ response) => void response.socket?.destroy();

  /** @param {string} method @param {object} [body] */
  async function askSeveralTimes(method, body) {
    const statuses = [];
    for (let n = 0; n < ATTEMPTS; n += 1) statuses.push((await browser.ask(method, '/api/chat/turns', body)).status);
    return statuses;
  }

  it.each([
    ['is going down', goingDown],
    ['breaks the connection', cut],
  ])('give a reading request to the other when the one %s', async (_, ailment) => {
    ails = ailment;
    expect(await askSeveralTimes('GET')).toEqual(Array(ATTEMPTS).fill(200));
    expect(seenByAiling.length).toBeGreaterThan(0);
    expect(seenByWell).toHaveLength(ATTEMPTS);
  });

  it.each([
    ['POST', 'is going down', goingDown],
    ['POST', 'breaks the connection', cut],
    ['PUT', 'is going down', goingDown],
    ['PUT', 'breaks the connection', cut],
    ['DELETE', 'is going down', goingDown],
    ['DELETE', 'breaks the connection', cut],
  ])('never get the same %s twice, though the one %s', async (method, _, ailment) => {
    ails = ailment;
    const statuses = await askSeveralTimes(method, { question: 'Is there sesame?' });
    expect(seenByAiling.length).toBeGreaterThan(0);
    expect(seenByAiling.length + seenByWell.length).toBe(ATTEMPTS);
    expect(statuses.filter((status) => status === 503)).toHaveLength(seenByAiling.length);
  });

  it('get a question that could not even be sent to the one', async () => {
    ailing.closeAllConnections();
    ailing.close();
    await once(ailing, 'close');
    expect(await askSeveralTimes('POST', { question: 'Is there sesame?' })).toEqual(Array(ATTEMPTS).fill(200));
    expect(seenByWell).toHaveLength(ATTEMPTS);
  });
});
