import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SharedTurns } from '../../instances/shared-turns';
import type { TurnStream } from '../../instances/turn-stream';
import { FIRST_OFFSET, isOffset, type Judged } from './judged-log';
import { JudgedStream, mediaType, type Answer, type Producer } from './judged-stream';

const LONG_POLL_MS = 2_000;
const CURSOR_EVERY_MS = 20_000;
const WHOLE_NUMBER = /^\d+$/;

/**
 * The log of a turn over the durable streams protocol (https://github.com/durable-streams/durable-streams), for its public
 * conformance tests. Creation, appends, catching up, long poll, SSE, closing, producers; no time to live, no forks, no caching.
 */
export class DurableStreamsServer {
  private readonly streams = new Map<string, JudgedStream>();
  private readonly server: Server;

  constructor(
    private readonly stream: TurnStream,
    private readonly readers: SharedTurns,
  ) {
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((failure: unknown) => response.writeHead(500).end(String(failure)));
    });
  }

  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://judge');
    const stream = this.streams.get(url.pathname);
    if (request.method === 'PUT') return send(response, await this.create(url.pathname, request));
    if (!stream) return send(response, { status: 404 });
    switch (request.method) {
      case 'POST':
        return send(response, await append(stream, request));
      case 'HEAD':
        return send(response, { status: 200, headers: { ...(await metadata(stream)), 'Cache-Control': 'no-store' } });
      case 'DELETE':
        this.streams.delete(url.pathname);
        return send(response, { status: 204 });
      case 'GET':
        return read(stream, url, response);
      default:
        return send(response, { status: 405 });
    }
  }

  private async create(path: string, request: IncomingMessage): Promise<Answer> {
    const contentType = request.headers['content-type'] ?? 'application/octet-stream';
    const wantsClosed = isTrue(request.headers['stream-closed']);
    const body = await bodyOf(request);
    const there = this.streams.get(path);
    if (there) {
      const { isClosed } = await there.log.tail();
      const isAlike = mediaType(there.contentType) === mediaType(contentType) && isClosed === wantsClosed;
      return isAlike ? { status: 200, headers: await metadata(there) } : { status: 409 };
    }
    const stream = new JudgedStream(contentType, this.stream, this.readers);
    const text = body.length === 0 ? '' : stream.textOf(body);
    if (text === undefined) return { status: 400 };
    this.streams.set(path, stream);
    if (text !== '' || wantsClosed) await stream.append(text === '' ? Buffer.alloc(0) : body, wantsClosed);
    return { status: 201, headers: { ...(await metadata(stream)), Location: `http://${request.headers.host}${path}` } };
  }
}

async function append(stream: JudgedStream, request: IncomingMessage): Promise<Answer> {
  const body = await bodyOf(request);
  const isLast = isTrue(request.headers['stream-closed']);
  const contentType = request.headers['content-type'];
  const producer = producerOf(request);
  if (producer === 'malformed' || (body.length === 0 && !isLast)) return { status: 400 };
  if (body.length > 0) {
    if (contentType === undefined) return { status: 400 };
    if (mediaType(contentType) !== mediaType(stream.contentType) && !(await stream.log.tail()).isClosed) {
      return { status: 409 };
    }
  }
  return stream.append(body, isLast, producer, request.headers['stream-seq'] as string | undefined);
}

function producerOf({ headers }: IncomingMessage): Producer | 'malformed' | undefined {
  const [id, epoch, seq] = ['id', 'epoch', 'seq'].map((name) => headers[`producer-${name}`] as string | undefined);
  if (id === undefined && epoch === undefined && seq === undefined) return undefined;
  const isWhole = (text: string) => WHOLE_NUMBER.test(text) && Number.isSafeInteger(Number(text));
  if (!id || epoch === undefined || seq === undefined || !isWhole(epoch) || !isWhole(seq)) return 'malformed';
  return { id, epoch: Number(epoch), seq: Number(seq) };
}

async function read(stream: JudgedStream, url: URL, response: ServerResponse): Promise<void> {
  const given = url.searchParams.getAll('offset');
  const live = url.searchParams.get('live');
  const [offset] = given;
  const isValid =
    given.length <= 1 && (offset === undefined || offset === '-1' || offset === 'now' || isOffset(offset));
  if (!isValid || (live !== null && offset === undefined)) return send(response, { status: 400 });
  const tail = await stream.log.tail();
  const from = offset === 'now' ? tail.offset : offset === undefined || offset === '-1' ? FIRST_OFFSET : offset;
  const cursor = nextCursor(url.searchParams.get('cursor'));
  if (live === 'sse') return follow(stream, from, tail.offset, cursor, response);
  const frames = await stream.log.read(from);
  if (live === 'long-poll' && frames.length === 0) {
    const news = await firstNews(stream, from, response);
    return sendFrames(stream, news, from, response, cursor);
  }
  return sendFrames(stream, frames, from, response, live === null ? undefined : cursor);
}

/** The frames that come within the time of a long poll. */
function firstNews(stream: JudgedStream, from: string, response: ServerResponse): Promise<Judged[]> {
  return new Promise((resolve) => {
    const finish = (frames: Judged[]) => {
      clearTimeout(timer);
      queueMicrotask(() => subscription.unsubscribe());
      resolve(frames);
    };
    const timer = setTimeout(() => finish([]), LONG_POLL_MS);
    const subscription = stream.log.follow(from).subscribe(() => void stream.log.read(from).then(finish));
    response.once('close', () => finish([]));
  });
}

async function sendFrames(
  stream: JudgedStream,
  frames: readonly Judged[],
  from: string,
  response: ServerResponse,
  cursor?: string,
): Promise<void> {
  const isClosed = frames.at(-1)?.isEnd === true || (frames.length === 0 && (await stream.log.tail()).isClosed);
  const said = frames.filter(({ isEnd }) => !isEnd);
  const headers: Record<string, string> = {
    'Content-Type': stream.contentType,
    'Cache-Control': 'no-store',
    'Stream-Next-Offset': said.at(-1)?.offset ?? from,
    'Stream-Up-To-Date': 'true',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  if (isClosed) headers['Stream-Closed'] = 'true';
  if (cursor !== undefined) {
    headers['Stream-Cursor'] = cursor;
    if (said.length === 0) return send(response, { status: 204, headers });
  }
  response.writeHead(200, headers).end(stream.bytesOf(said.map(({ body }) => body)));
}

/** Server-sent events: each append with a control event behind it, until the stream is closed or the reader has gone. */
function follow(stream: JudgedStream, from: string, tail: string, cursor: string, response: ServerResponse): void {
  const isLine = stream.isText;
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-cache',
    ...(isLine ? {} : { 'Stream-SSE-Data-Encoding': 'base64' }),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  let last = from;
  const control = (isClosed: boolean) => {
    const state = isClosed ? { streamClosed: true } : { streamCursor: cursor, ...(last >= tail && { upToDate: true }) };
    response.write(`event: control\ndata:${JSON.stringify({ streamNextOffset: last, ...state })}\n\n`);
  };
  if (last >= tail) void stream.log.tail().then(({ isClosed }) => isClosed || control(false));
  const subscription = stream.log.follow(from).subscribe({
    next: ({ offset, body, isEnd }) => {
      if (isEnd) return control(true);
      last = offset;
      const bytes = stream.bytesOf([body]).toString(isLine ? 'utf8' : 'base64');
      const lines = bytes.split(/\r\n|\r|\n/).map((line) => `data:${line}\n`);
      response.write(`event: data\n${lines.join('')}\n`);
      control(false);
    },
    complete: () => response.end(),
  });
  response.once('close', () => subscription.unsubscribe());
}

/** Never the one that was given, and never an earlier one. */
function nextCursor(given: string | null): string {
  const now = Math.floor(Date.now() / CURSOR_EVERY_MS);
  return String(given !== null && Number(given) >= now ? Number(given) + 1 : now);
}

async function metadata(stream: JudgedStream): Promise<Record<string, string>> {
  const { offset, isClosed } = await stream.log.tail();
  const closed: Record<string, string> = isClosed ? { 'Stream-Closed': 'true' } : {};
  return { 'Content-Type': stream.contentType, 'Stream-Next-Offset': offset, ...closed };
}

function send(response: ServerResponse, { status, headers }: Answer): void {
  response
    .writeHead(status, {
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...headers,
    })
    .end();
}

function isTrue(header: string | string[] | undefined): boolean {
  return typeof header === 'string' && header.toLowerCase() === 'true';
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
