import type { Server } from 'node:http';

/** From the first byte of a request to the end of its head; a phone in a cellar needs a second. */
const HEAD_MAX_MS = 10_000;
/** To the end of its body: 20 MiB at 1.5 Mbit/s. Answers, streams among them, are not counted. */
const REQUEST_MAX_MS = 120_000;
/** How often Node looks for those that are over. It reads this when it begins to listen. */
const LOOK_MS = 2_000;

/**
 * Lets go of a client that sends its request drop by drop to keep a connection busy: 408, and closed. Who reads an answer too slowly is
 * cut elsewhere, see `turn-reader.ts`. https://nodejs.org/api/http.html#serverrequesttimeout
 */
export function limitSlowClients(server: Server): void {
  server.headersTimeout = HEAD_MAX_MS;
  server.requestTimeout = REQUEST_MAX_MS;
  Object.assign(server, { connectionsCheckingInterval: LOOK_MS });
}
