import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { firstValueFrom, skip, take, toArray } from 'rxjs';
import type { ClaudeRequest } from './claude-event';
import { LoopbackApi, messageEnd, messageStart, stream, textBlock } from './testing/loopback-api';
import { openDoor } from './testing/open-door';

const REQUEST: ClaudeRequest = {
  turnId: 'turn',
  userId: 'person',
  system: [],
  tools: [],
  toolsAllowed: true,
  messages: [{ role: 'user', content: 'Hello?' }],
  maxTokens: 16,
};

/** Takes connections and never says a word: a TLS handshake with it goes on for ever, as with a network that swallows packets. */
describe('a connection that is never made', () => {
  const sockets = new Set<Socket>();
  let silent: Server;
  let url: string;

  beforeAll(async () => {
    silent = createServer((socket) => sockets.add(socket.on('error', () => undefined)));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    silent.close();
    await once(silent, 'close');
  });

  it('is said long before it is given up; who leaves then leaves no connection behind', async () => {
    const { claude } = openDoor(url);
    expect(await firstValueFrom(claude.answer(REQUEST))).toEqual({ type: 'connecting' });
    await claude.whenClosed('turn');
    expect(claude.breakerState).toBe('closed');
  });

  it('is given up before its head would be, and tried again', async () => {
    const { claude } = openDoor(url, { headersTimeoutMs: 60_000 });
    const second = await firstValueFrom(claude.answer(REQUEST).pipe(skip(1)));
    expect(second).toMatchObject({ type: 'retrying', kind: 'timeout' });
    await claude.whenClosed('turn');
  });
});

it('a connection that is made at once, or was there, says nothing of it', async () => {
  const api = await LoopbackApi.start();
  const { claude } = openDoor(api.url);
  const answer = stream(messageStart(), ...textBlock(0, 'Hello.'), ...messageEnd());
  for (let n = 0; n < 2; n++) {
    // Later than any connection would be late.
    api.respond((...args) => void setTimeout(() => answer(...args), 400));
    const events = await firstValueFrom(claude.answer(REQUEST).pipe(take(9), toArray()));
    expect(events.map(({ type }) => type)).toEqual(['started', 'text', 'ended']);
  }
  await api.close();
});
