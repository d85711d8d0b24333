import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const SLOW_CLIENTS = 200;
/** Heads may take 10 s, and are looked at every 2 s. */
const PATIENCE_MS = 20_000;

let api: RunningApi;
let staff: ApiClient;
const sockets: Socket[] = [];

beforeAll(async () => {
  api = await RunningApi.start();
  staff = await api.signIn();
}, 60_000);
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await api.close();
});

async function sendHead(lines: string): Promise<Socket> {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(lines);
  return socket;
}

it('lets go of clients that never end their request, and answers the others meanwhile', async () => {
  const slow = await Promise.all(
    Array.from({ length: SLOW_CLIENTS }, () => sendHead('POST /api/chat/turns HTTP/1.1\r\nHost: x\r\nX-One: 1\r\n')),
  );
  const dripping = setInterval(() => slow.forEach((socket) => socket.writable && socket.write('X-More: 1\r\n')), 1_000);
  const said = slow.map(async (socket) => String((await once(socket, 'data'))[0]));
  const turn = await staff.answer({ question: 'Is there sesame in The Perron?' });
  expect(turn.state).toBe('complete');
  const answers = await Promise.race([Promise.all(said), sleep(PATIENCE_MS, [] as string[], { ref: false })]);
  clearInterval(dripping);
  expect(answers).toHaveLength(SLOW_CLIENTS);
  expect(new Set(answers.map((answer) => answer.slice(9, 12)))).toEqual(new Set(['408']));
}, 60_000);
