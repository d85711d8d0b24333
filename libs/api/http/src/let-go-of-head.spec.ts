import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { letGoOfHead } from './let-go-of-head';

/** Stands in no other place: whoever still holds the head holds this. */
const MARK = 'a mark in the head';

describe('A response whose head is let go of', () => {
  let server: Server;
  let answer: (response: ServerResponse) => void;

  beforeAll(async () => {
    server = createServer((_, response) => answer(response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterAll(() => {
    server.close();
  });

  it('is sent whole, and what comes after it', async () => {
    answer = (response) => {
      response.setHeader('X-Mark', MARK).writeHead(200, { 'X-Other': 'too' }).flushHeaders();
      letGoOfHead(response);
      response.write('one ');
      response.end('two');
    };
    const received = await ask();
    expect(received.headers).toMatchObject({ 'x-mark': MARK, 'x-other': 'too' });
    expect(await text(received)).toBe('one two');
  });

  it('says that it is sent, and keeps nothing of it', async () => {
    let kept = '';
    let wasSent = false;
    answer = (response) => {
      response.setHeader('X-Mark', MARK).flushHeaders();
      expect(own(response)).toContain(MARK);
      letGoOfHead(response);
      kept = own(response);
      wasSent = response.headersSent;
      response.end();
    };
    await text(await ask());
    expect(wasSent).toBe(true);
    expect(kept).not.toContain(MARK);
  });

  it('keeps it until it is sent', async () => {
    answer = (response) => {
      response.setHeader('X-Mark', MARK);
      letGoOfHead(response);
      response.end();
    };
    expect((await ask()).headers).toMatchObject({ 'x-mark': MARK });
  });

  async function ask(): Promise<IncomingMessage> {
    const { port } = server.address() as AddressInfo;
    const [received] = (await once(get({ host: '127.0.0.1', port, agent: false }), 'response')) as [IncomingMessage];
    return received;
  }
});

/** All that stands in a response's own members that are text or tables of text. */
function own(response: ServerResponse): string {
  const members = Reflect.ownKeys(response).map((key) => (response as unknown as Record<PropertyKey, unknown>)[key]);
  return members
    .filter((member) => typeof member === 'string' || isTable(member))
    .map((member) => JSON.stringify(member))
    .join('\n');
}

function isTable(member: unknown): member is object {
  return typeof member === 'object' && member !== null && Object.getPrototypeOf(member) === null;
}
