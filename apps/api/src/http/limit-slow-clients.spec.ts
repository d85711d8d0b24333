import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { limitSlowClients } from './limit-slow-clients';

const PATIENCE = { headMs: 400, requestMs: 400, lookMs: 20 };
const FIRST_HALF = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n';

describe('a client that is slow with its request', () => {
  let server: Server;
  let client: Socket;
  let seen: Promise<Socket>;

  beforeEach(async () => {
    server = createServer((request, response) => {
      request.resume().once('end', () => response.end('whole'));
    });
    limitSlowClients(server, PATIENCE);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    seen = once(server, 'connection').then(([socket]) => socket as Socket);
    client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(client, 'connect');
  });
  afterEach(async () => {
    client.destroy();
    const closed = once(server, 'close');
    server.close();
    await closed;
  });

  /** Sends, and resolves once the server has read it. */
  async function read(text: string): Promise<void> {
    const socket = await seen;
    const wanted = socket.bytesRead + text.length;
    client.write(text);
    while (socket.bytesRead < wanted) await turn();
  }

  /** Nothing is read meanwhile, as where the machine has no time for the process. */
  function starve(): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3 * PATIENCE.headMs);
  }

  async function answer(): Promise<string> {
    return String((await once(client, 'data'))[0]);
  }

  it('is let go when its head does not end', async () => {
    await read(FIRST_HALF);
    expect(await answer()).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is let go when its body does not end', async () => {
    await read(`${FIRST_HALF}\r\n1`);
    expect(await answer()).toMatch(/^HTTP\/1\.1 408 /);
  });

  it.each([
    ['head', FIRST_HALF, '\r\n12'],
    ['body', `${FIRST_HALF}\r\n1`, '2'],
  ])('is not taken for slow with its %s while the process itself could not read', async (_, first, rest) => {
    await read(first);
    client.write(rest);
    starve();
    const said = await answer();
    expect(said).toMatch(/^HTTP\/1\.1 200 /);
    expect(said).toContain('whole');
  });

  it('has no more than its time once the process reads again', async () => {
    await read(FIRST_HALF);
    starve();
    expect(await answer()).toMatch(/^HTTP\/1\.1 408 /);
  });
});
