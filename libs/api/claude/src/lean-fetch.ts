import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';

const AGENT_OPTIONS = { keepAlive: true, maxSockets: Infinity, maxFreeSockets: 256, scheduling: 'lifo' as const };
const plain = new http.Agent(AGENT_OPTIONS);
const tls = new https.Agent({ ...AGENT_OPTIONS, maxCachedSessions: 100 });

/** What it takes beyond a `fetch`; the SDK hands it on as `fetchOptions`. */
export interface LeanOptions extends Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'> {
  /**
   * Gets what ends the request, at any time: destroying it closes the connection. Instead of an `AbortSignal`, which with its
   * listeners in here and in the SDK would live as long as the stream.
   */
  readonly onRequest?: (request: ClientRequest) => void;
}

/** What the SDK reads of a response, and the body as Node's own stream. */
export interface LeanResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: IncomingMessage;
  readonly bodyUsed: boolean;
  text(): Promise<string>;
  json(): Promise<unknown>;
}

/** A refusal is a few hundred bytes; a proxy's HTML page is cut here. */
const TEXT_MAX_LENGTH = 64 * 1024;

/**
 * A `fetch` for the SDK on `node:http` with a keep-alive agent of its own. Web streams cost 25 to 40 % more CPU a token and
 * 20 KiB more a stream than the response itself (docs/decisions/2026-11-22-lean-fetch.md). It follows no redirect: a
 * prompt must not be posted again to where a redirect points. An abort before the response closes the socket at once.
 */
export function leanFetch(input: string | URL | Request, init: RequestInit & LeanOptions = {}): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  if (init.signal?.aborted) return Promise.reject(abortError());
  // As a list: Node sends it as it is, and keeps no map of it for as long as the stream.
  const headers = ['host', url.host, ...[...new Headers(init.headers)].filter(([name]) => !isOfSdk(name)).flat()];
  if (typeof init.body === 'string') headers.push('content-length', String(Buffer.byteLength(init.body)));
  const options = { method: init.method ?? 'GET', headers };
  const request =
    url.protocol === 'https:'
      ? https.request(url, { ...options, agent: tls })
      : http.request(url, { ...options, agent: plain });
  const responded = responseOf(request, url, init.signal ?? undefined);
  init.onRequest?.(request);
  request.end(init.body as string | undefined);
  return responded;
}

/** What the SDK tells its vendor of itself: ten of sixteen fields, which Node keeps for as long as the stream. */
function isOfSdk(name: string): boolean {
  return name.startsWith('x-stainless-');
}

/** Apart from what sends it: its listeners live as long as the stream, and must not hold the prompt in memory for so long. */
function responseOf(request: ClientRequest, url: URL, signal: AbortSignal | undefined): Promise<Response> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      request.destroy(abortError());
      reject(abortError());
    };
    const letGo = () => {
      signal?.removeEventListener('abort', abort);
      request.off('close', letGo).off('error', reject).on('error', ignore);
    };
    signal?.addEventListener('abort', abort, { once: true });
    request.on('close', letGo).on('error', reject);
    request.once('response', (response) => {
      // From here on who reads the body ends it, and what was needed to come here must not live as long as the stream.
      letGo();
      resolve(leanResponse(url, response) as unknown as Response);
    });
  });
}

function leanResponse(url: URL, response: IncomingMessage): LeanResponse {
  // A body that fails while nobody reads it must not end the process; its reader hears of it by its own listener.
  response.on('error', ignore);
  const status = response.statusCode ?? 0;
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText: response.statusMessage ?? '',
    url: url.href,
    headers: headersOf(response),
    body: response,
    bodyUsed: false,
    text: () => textOf(response),
    json: async () => JSON.parse(await textOf(response)) as unknown,
  };
}

function headersOf(response: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(response.headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one);
  }
  return headers;
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  response.setEncoding('utf8');
  for await (const chunk of response) {
    text += chunk as string;
    if (text.length > TEXT_MAX_LENGTH) break;
  }
  return text.slice(0, TEXT_MAX_LENGTH);
}

function ignore(): void {
  // Nobody reads it any more.
}

function abortError(): Error {
  return new DOMException('The request was aborted.', 'AbortError');
}
