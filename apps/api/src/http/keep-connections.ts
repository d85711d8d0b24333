import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/** Longer than a proxy keeps its idle connections (docker/nginx.conf: 60 s): else a question could meet one that is just closing. */
const KEEP_MS = 75_000;

/**
 * Keeps idle connections for those who will ask again. Closing lets go of them: Node ends those that are idle at that moment, but
 * would wait for one that becomes idle a moment later as long as for any other, and until the time for a head is over for one that a
 * browser only opened in advance (https://nodejs.org/api/http.html#serverclosecallback).
 */
export function keepConnections(server: Server): void {
  server.keepAliveTimeout = KEEP_MS;
  const unused = unusedConnections(server);
  const close = server.close.bind(server);
  server.close = (done) => {
    // Zero would mean for ever.
    server.keepAliveTimeout = 1;
    for (const socket of unused) if (socket.bytesRead === 0) socket.destroy();
    return close(done);
  };
}

/** Connections that have not asked anything yet. */
function unusedConnections(server: Server): ReadonlySet<Socket> {
  const unused = new Set<Socket>();
  // One function for all of them: each of thousands of streams has it for a moment.
  function forget(this: Socket): void {
    unused.delete(this);
  }
  server.on('connection', (socket: Socket) => unused.add(socket.once('close', forget)));
  server.on('request', ({ socket }: IncomingMessage) => {
    if (unused.delete(socket)) socket.removeListener('close', forget);
  });
  return unused;
}
