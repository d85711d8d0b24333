import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { restReading } from './rest-reading';

const REST_MS = 50;

describe('a socket whose reading rests', () => {
  let server: Server;
  let writing: Socket;
  let reading: Socket;
  let seen: string[];

  beforeEach(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    reading = connect((server.address() as { port: number }).port, '127.0.0.1');
    [[writing]] = (await Promise.all([once(server, 'connection'), once(reading, 'connect')])) as [[Socket], []];
    writing.setNoDelay();
    seen = [];
    reading.on('data', (bytes: Buffer) => seen.push(bytes.toString()));
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  });
  afterEach(async () => {
    jest.advanceTimersByTime(REST_MS * 2);
    jest.useRealTimers();
    reading.destroy();
    writing.destroy();
    server.close();
    await once(server, 'close');
  });

  /** In the kernel of the reader by then, each by itself. */
  async function write(...pieces: string[]): Promise<void> {
    for (const piece of pieces) await new Promise((written) => writing.write(piece, written));
    for (let turn = 0; turn < 20; turn++) await turnOfTheLoop();
  }

  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await turnOfTheLoop();
  }

  it('gives what came meanwhile in one piece, and goes on piece by piece', async () => {
    await write('a');
    await until(() => seen.length === 1);
    restReading(reading, REST_MS);
    await write('b', 'c', 'd');
    expect(seen).toEqual(['a']);
    jest.advanceTimersByTime(REST_MS + 5);
    await until(() => seen.length > 1);
    expect(seen).toEqual(['a', 'bcd']);
    await write('e');
    await until(() => seen.length === 3);
  });

  it('hears after its rest that the other side has gone', async () => {
    restReading(reading, REST_MS);
    writing.end('last');
    jest.advanceTimersByTime(REST_MS + 5);
    await once(reading, 'end');
    expect(seen).toEqual(['last']);
  });

  it('may be destroyed meanwhile', async () => {
    restReading(reading, REST_MS);
    const closed = once(reading, 'close');
    reading.destroy();
    await closed;
    jest.advanceTimersByTime(REST_MS + 5);
    expect(seen).toEqual([]);
  });
});
