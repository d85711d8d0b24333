import { Logger, type MessageEvent } from '@nestjs/common';
import type { Response } from 'express';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { Observable, Subject } from 'rxjs';
import { TurnReader } from './turn-reader';

const FRAME_BYTES = 64 * 1024;
const MIB = 1024 * 1024;
/** The kernel takes some megabytes for a socket that nobody reads. */
const MORE_THAN_THE_KERNEL_TAKES = 512;
const frame = (n: number): MessageEvent => ({ id: `1-${n}`, data: 'x'.repeat(FRAME_BYTES) });

describe('TurnReader', () => {
  let server: Server;
  let frames: Subject<MessageEvent>;
  let written: ServerResponse;

  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    frames = new Subject();
    server = createServer((_, response) => {
      written = response;
      response.flushHeaders();
      const told = new Observable<MessageEvent>((nest) => frames.subscribe(new TurnReader(response as Response, nest)));
      told.subscribe({ complete: () => response.end() });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  /** Its socket is not read until somebody listens for data. */
  async function come(): Promise<IncomingMessage> {
    const call = request({ port: (server.address() as { port: number }).port, host: '127.0.0.1', agent: false }).end();
    const [response] = (await once(call, 'response')) as [IncomingMessage];
    response.on('error', () => undefined);
    return response;
  }

  it('cuts a reader on whom frame after frame piles up at about a mebibyte', async () => {
    await come();
    let most = 0;
    for (let n = 1; n <= MORE_THAN_THE_KERNEL_TAKES && !written.destroyed; n++) {
      frames.next(frame(n));
      if (!written.destroyed) most = Math.max(most, written.writableLength);
      await turnOfTheLoop();
      await turnOfTheLoop();
    }
    expect(written.destroyed).toBe(true);
    expect(most).toBeGreaterThan(MIB / 2);
    expect(most).toBeLessThan(2 * MIB + 4 * FRAME_BYTES);
  });

  it('gives a reader who reads a log of many mebibytes that comes at once, and what comes right after it', async () => {
    const response = await come();
    let bytes = 0;
    response.on('data', (chunk: Buffer) => (bytes += chunk.length));
    for (let n = 1; n <= 200; n++) frames.next(frame(n));
    await turnOfTheLoop();
    for (let n = 201; n <= 210; n++) {
      frames.next(frame(n));
      await turnOfTheLoop();
    }
    frames.complete();
    await once(response, 'end');
    expect(bytes).toBeGreaterThan(210 * FRAME_BYTES);
  });
});
