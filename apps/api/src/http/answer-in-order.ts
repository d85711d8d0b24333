import type { Request, RequestHandler, Response } from 'express';
import type { Socket } from 'node:net';

/**
 * The requests that a client sends ahead on one connection are answered one after the other, each once the one before it has left for
 * the client. Node begins them all at once: who asks for much and takes little would have it made and kept in memory for nothing. No
 * browser sends ahead; a request behind a stream of events could not be answered before its end anyway.
 */
export function answerInOrder(): RequestHandler {
  const latest = new WeakMap<Socket, Response>();
  return ({ socket }: Request, response, next) => {
    const before = latest.get(socket);
    latest.set(socket, response);
    if (before === undefined || before.closed) return next();
    before.once('close', () => {
      if (!socket.destroyed) next();
    });
  };
}
