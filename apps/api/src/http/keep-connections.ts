import type { Server } from 'node:http';

/** Longer than a proxy keeps its idle connections (docker/nginx.conf: 60 s): else a question could meet one that is just closing. */
const KEEP_MS = 75_000;

/**
 * Keeps idle connections for those who will ask again. Closing lets go of them: Node ends those that are idle at that moment, but
 * would wait for one that becomes idle a moment later as long as for any other (https://nodejs.org/api/http.html#serverclosecallback).
 */
export function keepConnections(server: Server): void {
  server.keepAliveTimeout = KEEP_MS;
  const close = server.close.bind(server);
  server.close = (done) => {
    // Zero would mean for ever.
    server.keepAliveTimeout = 1;
    return close(done);
  };
}
