import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestTls } from 'node:https';
import { text } from 'node:stream/consumers';

const CREDENTIALS = { email: 'staff@tastyfood.test', password: 'tastyfood' };

export interface Sending {
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cuts the connection at any time. */
  readonly signal?: AbortSignal;
}

/** What came back, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** An address of the API and somebody signed in there. Each request has a connection of its own, so that it can be cut. */
export class Door {
  readonly name: string;
  readonly url: string;
  private readonly cookie: string;

  constructor(name: string, url: string, cookie = '') {
    this.name = name;
    this.url = url;
    this.cookie = cookie;
  }

  static async signedIn(name: string, url: string): Promise<Door> {
    const { status, headers } = await new Door(name, url).exchange('POST', '/api/session', { body: CREDENTIALS });
    const cookie = headers['set-cookie']?.[0]?.split(';', 1)[0];
    if (status !== 200 || cookie === undefined) throw new Error(`Signing in at ${name} was answered with ${status}.`);
    return new Door(name, url, cookie);
  }

  /** The same person at another address. */
  at(name: string, url: string): Door {
    return new Door(name, url, this.cookie);
  }

  /** Resolves with the head of the answer, whatever its status; rejects when there is none. */
  open(method: string, path: string, { body, headers, signal }: Sending = {}): Promise<IncomingMessage> {
    const isTls = this.url.startsWith('https:');
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const options = {
      method,
      agent: false as const,
      ...(signal && { signal }),
      headers: {
        cookie: this.cookie,
        ...(sent !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }),
        ...headers,
      },
    };
    return new Promise((resolve, reject) => {
      // The certificate is the bench's own, on loopback.
      const request = isTls
        ? requestTls(this.url + path, { ...options, rejectUnauthorized: false }, resolve)
        : requestPlain(this.url + path, options, resolve);
      // Unheard, what breaks after the head would end the process; who reads the body sees it end.
      request.on('error', reject).end(sent);
    });
  }

  async exchange(method: string, path: string, sending?: Sending): Promise<Answer> {
    const response = await this.open(method, path, sending);
    return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) };
  }
}
