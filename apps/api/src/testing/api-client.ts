import {
  isTerminal,
  urlOf,
  type AcceptedTurn,
  type Ask,
  type Problem,
  type RouteName,
  type Turn,
  type TurnEvent,
} from '@tasty-food/contract';

/** A frame as it came: its id, and the event in it. */
export interface Frame {
  readonly id: string;
  readonly event: TurnEvent;
}

/** One person at the API over real HTTP: keeps the cookie, reads streams as a browser does. */
export class ApiClient {
  private cookie = '';

  constructor(readonly url: string) {}

  static async signedIn(url: string, email = 'staff@tastyfood.test'): Promise<ApiClient> {
    const client = new ApiClient(url);
    const response = await client.send('POST', '/api/session', { email, password: 'tastyfood' });
    if (!response.ok) throw new Error(`Signing in failed: ${response.status} ${await response.text()}`);
    return client;
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    signal?: AbortSignal,
  ): Promise<Response> {
    const response = await fetch(this.url + path, {
      method,
      signal,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie) this.cookie = cookie;
    return response;
  }

  /** Sends a file with fields as a browser sends a form. */
  async upload(method: string, path: string, file: File, fields: Record<string, string> = {}): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file);
    return fetch(this.url + path, { method, headers: { cookie: this.cookie }, body: form });
  }

  async json<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T> {
    const response = await this.send(method, path, body, headers);
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  async problem(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Problem> {
    const response = await this.send(method, path, body, headers);
    const contentType = response.headers.get('content-type') ?? '';
    if (!contentType.startsWith('application/problem+json')) {
      throw new Error(`${method} ${path}: ${response.status} ${contentType} ${await response.text()}`);
    }
    const problem = (await response.json()) as Problem;
    if (problem.status !== response.status) throw new Error(`Status ${response.status} says ${problem.status}`);
    return problem;
  }

  ask(ask: Ask, idempotencyKey?: string): Promise<AcceptedTurn> {
    return this.json('POST', urlOf('ask'), ask, idempotencyKey ? { 'idempotency-key': idempotencyKey } : {});
  }

  turn(turnId: string): Promise<Turn> {
    return this.json('GET', urlOf('turn', { turnId }));
  }

  get(name: RouteName, parameters: Record<string, string> = {}): Promise<Response> {
    return this.send('GET', urlOf(name, parameters));
  }

  /** Follows a turn until its end, or until `until` says enough: then the connection is cut, as a reload does. */
  async follow(turnId: string, after?: string, until: (frame: Frame) => boolean = () => false): Promise<Frame[]> {
    const response = await this.send(
      'GET',
      urlOf('turnEvents', { turnId }),
      undefined,
      after ? { 'last-event-id': after } : {},
    );
    return readFrames(response, until);
  }

  /** Asks, and waits for the whole turn. */
  async answer(ask: Ask): Promise<Turn> {
    const { turnId } = await this.ask(ask);
    await this.follow(turnId);
    return this.turn(turnId);
  }
}

/** Reads the frames of a stream; comments are skipped. Ends after the terminal event, at `until`, or with the stream. */
export async function readFrames(response: Response, until: (frame: Frame) => boolean = () => false): Promise<Frame[]> {
  if (!response.ok || !response.body) throw new Error(`No stream: ${response.status} ${await response.text()}`);
  const frames: Frame[] = [];
  let rest = '';
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + text).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const frame = frameOf(part);
      if (!frame) continue;
      frames.push(frame);
      if (isTerminal(frame.event) || until(frame)) return frames;
    }
  }
  return frames;
}

function frameOf(text: string): Frame | undefined {
  const lines = text.split('\n');
  const value = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const data = value('data');
  if (data === undefined) return undefined;
  if (value('event') !== undefined) throw new Error(`A frame bears an event name: ${text}`);
  return { id: value('id') ?? '', event: JSON.parse(data) as TurnEvent };
}
