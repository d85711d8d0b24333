import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
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

it('waits for no connection that was opened and never used', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  keepConnections(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [ahead, asking] = [connect(port), connect(port)];
  await Promise.all([once(server, 'connection'), once(ahead, 'connect'), once(asking, 'connect')]);
  asking.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n');
  const [, owed] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];

  const closed = once(server, 'close');
  server.close();
  await once(ahead.resume(), 'close');
  owed.end('an answer');
  expect(String((await once(asking, 'data'))[0])).toContain('200 OK');
  asking.destroy();
  await closed;
});
