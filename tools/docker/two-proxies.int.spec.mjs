import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { SAMPLE_STAFF } from '../running/welcome.mjs';
import { ROOT } from '../running/workspace.mjs';
import { describeNginx } from './describe-nginx.mjs';
import { framesIn, Http2Browser } from './http2-browser.mjs';
import { ProxiedProduct } from './proxied-product.mjs';
import { TwoProxies } from './two-proxies.mjs';

/** @typedef {import('./http2-browser.mjs').Frame} Frame */

const CREDENTIALS = { email: SAMPLE_STAFF.emails[0] ?? '', password: SAMPLE_STAFF.password };
const TEXT = Array.from({ length: 60 }, (_, n) => `word${n} `).join('');
const KEEPALIVE_MS = 150;
/** Forced after this, which would be its failure. */
const STOP_MS = 15_000;

function suite() {
  const product = new ProxiedProduct();
  /** @type {Http2Browser} */
  let browser;
  /** @type {string} */
  let cookie;
  /** @type {TwoProxies | undefined} */
  let both;

  beforeAll(async () => {
    await product.start({ STREAM_KEEPALIVE_MS: String(KEEPALIVE_MS) });
    browser = new Http2Browser(product.url);
    cookie = await browser.signIn(CREDENTIALS);
  }, 150_000);

  afterAll(async () => {
    browser?.close();
    await both?.remove();
    await product.remove();
  }, 30_000);

  /** @param {string} question @returns {Promise<{ turnId: string, eventsUrl: string }>} */
  async function ask(question) {
    const { status, json } = await browser.ask('POST', '/api/chat/turns', { question });
    expect(status).toBe(201);
    return json();
  }

  it('know that the browser speaks HTTPS, two proxies away', () => {
    expect(cookie).toMatch(/^__Host-session=.*; Secure/);
  });

  it('let frames through as they are written, while Claude is still writing', async () => {
    await product.script('As written?', { text: TEXT, tokensPerSecond: 90 });
    const { eventsUrl } = await ask('As written?');
    const stream = browser.open('GET', eventsUrl);
    const [headers] = await once(stream, 'response');
    expect(headers).toMatchObject({ 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
    expect(headers['content-encoding']).toBeUndefined();
    let text = '';
    let whileWriting = 0;
    for await (const { event } of framesIn(stream)) {
      if (event?.type !== 'text-delta') continue;
      text += event['text'];
      whileWriting += (await product.claude()).active;
    }
    expect(text).toBe(TEXT);
    expect(whileWriting).toBeGreaterThan(5);
  }, 20_000);

  it('let through all that there is before a silence, and then the signs of life', async () => {
    await product.script('Silence?', { text: TEXT, stallAfterEvents: 12, pingEveryMs: 100 });
    const { turnId, eventsUrl } = await ask('Silence?');
    let signs = 0;
    let text = '';
    let last;
    for await (const { event, comment } of framesIn(browser.open('GET', eventsUrl))) {
      if (event?.type === 'text-delta') text += event['text'];
      if (comment === 'keep-alive' && (signs += 1) === 3) {
        // Claude still owes the rest: what is here came through although nothing followed it.
        expect((await product.claude()).active).toBe(1);
        void browser.ask('POST', `/api/chat/turns/${turnId}/stop`, {});
      }
      last = event ?? last;
    }
    expect(signs).toBeGreaterThanOrEqual(3);
    expect(text.length).toBeGreaterThan(0);
    expect(TEXT.startsWith(text)).toBe(true);
    expect(last).toMatchObject({ type: 'turn-end', reason: 'stopped' });
  }, 20_000);

  it('resume after Last-Event-ID, and repeat and lose nothing', async () => {
    await product.script('Resume?', { text: TEXT, tokensPerSecond: 80 });
    const { eventsUrl } = await ask('Resume?');
    const uncut = eventsOf(framesIn(browser.open('GET', eventsUrl)));
    /** @type {Frame[]} */
    const frames = [];
    for (let cuts = 0; frames.at(-1)?.event?.type !== 'turn-end' && cuts < 500; cuts += 1) {
      const after = frames.at(-1)?.id;
      const stream = browser.open('GET', eventsUrl, undefined, after === undefined ? {} : { 'last-event-id': after });
      for await (const frame of framesIn(stream)) {
        if (!frame.event) continue;
        frames.push(frame);
        // Every third frame the connection is lost.
        if (frames.length % 3 === 0) break;
      }
      stream.close();
    }
    expect(frames).toEqual(await uncut);
    expect(frames.filter(({ event }) => event?.type === 'text-delta').length).toBeGreaterThan(5);
  }, 20_000);

  it("carry the one-request form, and closing it closes Claude's connection", async () => {
    await product.script('Whole?', { text: TEXT });
    const whole = await eventsOf(framesIn(browser.open('POST', '/api/chat/stream', { message: 'Whole?' })));
    expect(whole.at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'complete' });

    await product.script('Cut?', { text: TEXT, stallAfterEvents: 12 });
    const { aborted } = await product.claude();
    const stream = browser.open('POST', '/api/chat/stream', { message: 'Cut?' });
    for await (const { event } of framesIn(stream)) if (event?.type === 'text-delta') break;
    stream.close();
    const deadline = performance.now() + 10_000;
    while ((await product.claude()).aborted === aborted && performance.now() < deadline) await sleep(20);
    expect(await product.claude()).toMatchObject({ aborted: aborted + 1, active: 0 });
  }, 20_000);

  it('compress JSON and the files of the portal', async () => {
    for (const path of ['/api/menu?branch=angleur', '/api/docs-json']) {
      const { headers, bytes } = await browser.ask('GET', path);
      expect(headers['content-encoding']).toBe('gzip');
      expect(() => JSON.parse(gunzipSync(bytes).toString())).not.toThrow();
    }
    const page = await (await fetch(`${product.apiUrl}/`)).text();
    const script = /src="(main-[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const { headers, bytes } = await browser.ask('GET', `/${script}`);
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': expect.stringContaining('immutable') });
    expect(brotliDecompressSync(bytes)).toEqual(readFileSync(join(ROOT, 'dist/apps/portal/browser', script)));
  });

  it('leave it to the API to say that a question is too long', async () => {
    const { status, json } = await browser.ask('POST', '/api/chat/turns', { question: 'x'.repeat(100_000) });
    expect(status).toBe(413);
    expect(json()).toMatchObject({ code: 'body-too-large', detail: expect.stringContaining('64 KiB') });
  });

  it('give up an idle connection to the API before the API does', async () => {
    const { headers } = await fetch(`${product.apiUrl}/health/live`);
    const apiSeconds = Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1]);
    for (const file of ['nginx.conf', 'nginx-inner.conf']) {
      const upstream = /upstream api \{(.*?)\n {2}\}/s.exec(readFileSync(join(ROOT, 'docker', file), 'utf8'))?.[1];
      expect(Number(/keepalive_timeout (\d+)s/.exec(upstream ?? '')?.[1])).toBeLessThan(apiSeconds);
    }
  });

  it('end a running answer of an instance that goes down, and never ask its questions of the other', async () => {
    let asked = 0;
    const other = createServer((request, response) => {
      if (request.method === 'POST') asked += 1;
      request.resume().once('end', () => response.end('other'));
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
    both = await TwoProxies.start([product.apiPort, port]);
    const visitor = new Http2Browser(both.url);
    visitor.cookie = browser.cookie;

    await product.script('Last?', { text: TEXT, tokensPerSecond: 50 });
    const { eventsUrl } = await ask('Last?');
    const last = eventsOf(framesIn(browser.open('GET', eventsUrl)));
    const gone = product.api?.stop(STOP_MS);
    while ((await fetch(`${product.apiUrl}/health/ready`)).status !== 503) await sleep(20);

    const questions = [];
    for (const n of [1, 2, 3, 4])
      questions.push(await visitor.ask('POST', '/api/chat/turns', { question: `Late ${n}?` }));
    const refused = questions.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length + asked).toBe(questions.length);
    expect(refused[0]?.json()).toMatchObject({ code: 'unavailable', title: titleBehindTheProxy() });
    expect(refused[0]?.headers['retry-after']).toBe('2');

    // A probe that reaches the one that goes down says 503: these never do.
    const reads = [await visitor.ask('GET', '/health/ready'), await visitor.ask('GET', '/health/ready')];
    expect(reads.map(({ bytes }) => String(bytes))).toEqual(['other', 'other']);

    expect((await last).at(-1)?.event).toMatchObject({ type: 'turn-end', reason: 'complete' });
    // The connection that this stream leaves behind, kept by nginx, does not keep the process.
    expect(await gone).toBe(0);
    visitor.close();
    other.close();
  }, 30_000);
}

describeNginx('nginx in front of nginx in front of the API', suite, { built: true });

/** @param {AsyncIterable<Frame>} frames @returns {Promise<Frame[]>} those that are no signs of life */
async function eventsOf(frames) {
  const events = [];
  for await (const frame of frames) if (frame.event) events.push(frame);
  return events;
}

/** The words in which nginx itself says that nobody answers: those of the API. */
function titleBehindTheProxy() {
  const text = readFileSync(join(ROOT, 'docker/nginx-api.conf'), 'utf8');
  return /problem:unavailable","title":"([^"]+)"/.exec(text)?.[1];
}
