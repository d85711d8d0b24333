import express, { type Response } from 'express';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerInOrder } from './answer-in-order';

/** More than any buffer of the loopback takes. */
const MUCH = 'x'.repeat(16 * 1024 * 1024);

describe('requests that are sent ahead on one connection', () => {
  let server: Server;
  let client: Socket;
  let begun: string[];
  let answer: (path: string, response: Response) => void;

  beforeEach(async () => {
    begun = [];
    answer = (path, response) => response.end(path);
    const app = express();
    app.use(answerInOrder());
    app.use(({ path }, response) => {
      begun.push(path);
      answer(path, response);
    });
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    client = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(client, 'connect');
  });

  afterEach(() => {
    client.destroy();
    server.close();
  });

  function send(...paths: string[]): void {
    client.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: it\r\n\r\n`).join(''));
  }

  async function receivedUntil(word: string): Promise<string> {
    let received = '';
    for await (const chunk of client.iterator({ destroyOnReturn: false })) {
      received += String(chunk);
      if (received.includes(word)) break;
    }
    return received;
  }

  it('are all answered, each after the one before it', async () => {
    const open: Response[] = [];
    answer = (path, response) => open.push(response) && response.write(path);
    send('/one', '/two', '/three');
    await receivedUntil('/one');
    expect(begun).toEqual(['/one']);
    open[0]?.end();
    await receivedUntil('/two');
    expect(begun).toEqual(['/one', '/two']);
    open[1]?.end();
    await receivedUntil('/three');
    expect(begun).toEqual(['/one', '/two', '/three']);
    open[2]?.end();
  });

  it('wait for a client that does not take what it has asked for', async () => {
    answer = (_, response) => response.end(MUCH);
    send('/one', '/two', '/three');
    await once(server, 'request');
    await sleep(100);
    expect(begun).toEqual(['/one']);
  });

  it('are not begun once the client has gone', async () => {
    answer = (path, response) => response.write(path);
    send('/one', '/two');
    await receivedUntil('/one');
    client.destroy();
    while ((await connections()) > 0) await sleep(5);
    expect(begun).toEqual(['/one']);
  });

  function connections(): Promise<number> {
    return new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
  }
});
