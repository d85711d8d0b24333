import { once } from 'node:events';
import { connect } from 'node:http2';

/**
 * One frame of an event stream as it came: an event with its id, or a comment.
 *
 * @typedef {{ id?: string, comment?: string, event?: { type: string } & Record<string, any> }} Frame
 */

/** A browser as far as HTTP goes: one HTTP/2 connection for all it asks, its cookie, no questions about the certificate. */
export class Http2Browser {
  /** @param {string} url */
  constructor(url) {
    this.session = connect(url, { rejectUnauthorized: false });
    // Whoever waits on a stream sees its own error; the connection's must not end the process.
    this.session.on('error', () => undefined);
    this.cookie = '';
  }

  close() {
    this.session.destroy();
  }

  /**
   * Begins a request and does not wait.
   *
   * @param {string} method
   * @param {string} path
   * @param {object} [body] sent as JSON
   * @param {Record<string, string>} [headers]
   */
  open(method, path, body, headers = {}) {
    const text = body && JSON.stringify(body);
    const head = {
      ':method': method,
      ':path': path,
      'accept-encoding': 'gzip, br',
      ...(this.cookie && { cookie: this.cookie }),
      ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      ...headers,
    };
    const stream = this.session.request(head, { endStream: text === undefined });
    if (text !== undefined) stream.end(text);
    return stream;
  }

  /**
   * Asks, and waits for the whole answer.
   *
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @param {Record<string, string>} [headers]
   */
  async ask(method, path, body, headers) {
    const stream = this.open(method, path, body, headers);
    const [head] = /** @type {[import('node:http2').IncomingHttpHeaders & { ':status': number }]} */ (
      /** @type {unknown} */ (await once(stream, 'response'))
    );
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return { status: head[':status'], headers: head, bytes, json: () => JSON.parse(bytes.toString()) };
  }

  /** @param {{ email: string, password: string }} credentials */
  async signIn(credentials) {
    const { status, headers } = await this.ask('POST', '/api/session', credentials);
    if (status !== 200) throw new Error(`Signing in failed: ${status}`);
    const [cookie = ''] = headers['set-cookie'] ?? [];
    this.cookie = cookie.split(';')[0] ?? '';
    return cookie;
  }
}

/**
 * @param {AsyncIterable<Buffer | string>} stream
 * @returns {AsyncGenerator<Frame>}
 */
export async function* framesIn(stream) {
  let unread = '';
  for await (const chunk of stream) {
    const frames = `${unread}${chunk}`.split('\n\n');
    unread = frames.pop() ?? '';
    for (const text of frames) if (text.trim() !== '') yield frameOf(text);
  }
}

/** @param {string} text @returns {Frame} */
function frameOf(text) {
  /** @param {string} name */
  const value = (name) => {
    const line = text.split('\n').find((candidate) => candidate.startsWith(`${name}: `));
    return line?.slice(name.length + 2);
  };
  const data = value('data');
  return { id: value('id'), comment: value(''), event: data === undefined ? undefined : JSON.parse(data) };
}
