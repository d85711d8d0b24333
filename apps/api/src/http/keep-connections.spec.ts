import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keepConnections } from './keep-connections';

it('keeps connections that are idle, but closing waits for none that still had to answer', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  keepConnections(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const asked = get({ port, agent });
  const [, owed] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];

  const closed = once(server, 'close');
  server.close();
  owed.end('an answer');
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  expect(response.headers).toMatchObject({ connection: 'keep-alive' });
  response.resume();
  await closed;
  agent.destroy();
}, 20_000);
