import { Agent, request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** The target takes no new turn now and says when to come back. */
export class Refusal extends Error {}

/** `node:http` with a cookie: the leanest client that still reads what a target sends byte for byte. */
export class HttpClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: Infinity, scheduling: 'lifo' });
  private readonly base: URL;
  private cookie: string | undefined;

  constructor(base: string) {
    this.base = new URL(base);
  }

  /** Resolves with the head of the answer; rejects when it is no 2xx. `signal` cuts the connection at any time. */
  async send(method: 'GET' | 'POST', path: string, body?: string, signal?: AbortSignal): Promise<IncomingMessage> {
    const response = await this.exchange(method, path, body, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode < 200 || statusCode > 299) {
      const Reason = statusCode === 503 && headers['retry-after'] !== undefined ? Refusal : Error;
      throw new Reason(`${method} ${path.split('?', 1)[0]}: ${statusCode} ${(await text(response)).slice(0, 200)}`);
    }
    this.cookie ??= headers['set-cookie']?.[0]?.split(';', 1)[0];
    return response;
  }

  async json(
    method: 'GET' | 'POST',
    path: string,
    body?: string,
    signal?: AbortSignal,
  ): Promise<Record<string, unknown>> {
    return JSON.parse(await text(await this.send(method, path, body, signal))) as Record<string, unknown>;
  }

  private exchange(method: string, path: string, body?: string, signal?: AbortSignal): Promise<IncomingMessage> {
    const headers: Record<string, string> = {};
    if (this.cookie) headers['cookie'] = this.cookie;
    if (body !== undefined) {
      headers['content-type'] = 'application/json';
      headers['content-length'] = String(Buffer.byteLength(body));
    }
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.base;
      request({ hostname, port, path, method, headers, agent: this.agent, signal }, resolve)
        .once('error', reject)
        .end(body);
    });
  }
}
