import { once } from 'node:events';
import { connect } from 'node:net';
import { RunningApi } from './testing/running-api';

const SECRET = 'zirkonkanari';
const BODY = '{"email":"nobody@tastyfood.test","password":"x"}';
const SIGN_IN = 'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
const SMUGGLED = 'GET /api/menu?branch=angleur HTTP/1.1\r\nHost: x\r\n\r\n';

let api: RunningApi;

beforeAll(async () => {
  api = await RunningApi.start();
}, 60_000);
afterAll(() => api.close());

/** All that comes back for these bytes, until the server closes. */
async function exchange(bytes: string): Promise<string> {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  let said = '';
  socket.setEncoding('utf8').on('data', (text: string) => (said += text));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const closed = once(socket, 'close');
  // Not ended: whoever says that nothing more comes is not answered any more.
  socket.write(bytes);
  await closed;
  return said;
}

function statusesOf(said: string): string[] {
  // A body ends without a line of its own: the next answer begins in the middle of one.
  return [...said.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status = '']) => status);
}

describe('a request whose end can be read in two ways', () => {
  it.each<[string, string]>([
    ['two kinds of length', `${SIGN_IN}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${SMUGGLED}`],
    ['two lengths', `${SIGN_IN}Content-Length: ${BODY.length}\r\nContent-Length: 0\r\n\r\n${BODY}${SMUGGLED}`],
    ['a length that is none', `${SIGN_IN}Content-Length: +${BODY.length}\r\n\r\n${BODY}${SMUGGLED}`],
    ['an encoding after chunked', `${SIGN_IN}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${SMUGGLED}`],
    [
      'a header over two lines',
      `${SIGN_IN}Transfer-Encoding:\r\n chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${SMUGGLED}`,
    ],
    ['a blank before the colon', `${SIGN_IN}Content-Length : ${BODY.length}\r\n\r\n${BODY}${SMUGGLED}`],
    ['a chunk whose size is none', `${SIGN_IN}Transfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n${SMUGGLED}`],
  ])('for %s is refused, and nothing behind it is answered', async (_, bytes) => {
    expect(statusesOf(await exchange(bytes))).toEqual(['400']);
  });

  it('is not what an ordinary one is taken for', async () => {
    const ordinary = `${SIGN_IN}Content-Length: ${BODY.length}\r\n\r\n${BODY}${SMUGGLED.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')}`;
    expect(statusesOf(await exchange(ordinary))).toEqual(['401', '200']);
  });
});

describe('what is served to nobody', () => {
  it.each(['TRACE', 'TRACK', 'CONNECT'])('the method %s, which would say back what it was sent', async (method) => {
    const target = method === 'CONNECT' ? 'x:443' : '/api/session';
    const said = await exchange(
      `${method} ${target} HTTP/1.1\r\nHost: x\r\nCookie: session=${SECRET}\r\nConnection: close\r\n\r\n`,
    );
    expect(said).not.toMatch(/^HTTP\/1\.1 2/);
    expect(said).not.toContain(SECRET);
  });

  it.each([
    '/.git/config',
    '/.git/HEAD',
    '/.svn/entries',
    '/.env',
    '/package.json',
    '/main.js.map',
    '/../package.json',
  ])('the file %s of whoever built it', async (path) => {
    const said = await exchange(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(said).not.toMatch(/repositoryformatversion|ref: refs|"dependencies"|"mappings"|DATABASE_URL/);
  });

  it.each(['/api', '/api/', '/media/', '/assets/', '/api/docs/..'])('a list of what lies at %s', async (path) => {
    expect(await exchange(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).not.toMatch(
      /Index of|<li><a href/i,
    );
  });
});
