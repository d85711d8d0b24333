import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiProcess, describeBuilt } from './testing/api-process';

/** More than Node lets wait by itself (511); the kernel's own limit is 4,096. */
const CROWD = 1_000;
const REQUEST = 'GET /health/live HTTP/1.1\r\nHost: it\r\nConnection: close\r\n\r\n';

describeBuilt('a server that is busy while a crowd comes', () => {
  let api: ApiProcess;
  let folder: string;
  const crowd: Socket[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tasty-food-crowd-'));
    api = await ApiProcess.start({ DATA_DIR: folder, DATABASE_URL: '' });
  }, 60_000);

  afterAll(async () => {
    for (const socket of crowd) socket.destroy();
    api?.signal('SIGCONT');
    await api?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets each of them wait, and answers all', async () => {
    api.signal('SIGSTOP');
    const { hostname, port } = new URL(api.url);
    const come = async () => {
      const socket = connect(Number(port), hostname).setEncoding('latin1');
      crowd.push(socket);
      // For whom there is no room the kernel says nothing, and the connection is not made.
      await once(socket, 'connect');
      socket.write(REQUEST);
      return socket;
    };
    const waiting = await Promise.all(Array.from({ length: CROWD }, come));
    api.signal('SIGCONT');
    const answers = await Promise.all(waiting.map(async (socket) => String((await once(socket, 'data'))[0])));
    expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 200'))).toHaveLength(CROWD);
  }, 20_000);
});
