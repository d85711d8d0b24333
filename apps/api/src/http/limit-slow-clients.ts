import type { Server } from 'node:http';
import { OwnDelays } from './own-delays';

/** How long a client may take, in milliseconds. */
interface Patience {
  /** From the first byte of a request to the end of its head. */
  readonly headMs: number;
  /** To the end of its body. Answers, streams among them, are not counted. */
  readonly requestMs: number;
  /** How often Node looks for those that are over. It reads this when it begins to listen. */
  readonly lookMs: number;
}

/** A phone in a cellar needs a second for a head; 20 MiB at 1.5 Mbit/s need the two minutes. */
const PATIENCE: Patience = { headMs: 10_000, requestMs: 120_000, lookMs: 2_000 };

/**
 * Lets go of a client that sends its request drop by drop to keep a connection busy: 408, and closed. Who reads an answer too slowly is
 * cut elsewhere, see `turn-reader.ts`. https://nodejs.org/api/http.html#serverrequesttimeout
 *
 * Node counts by the clock, and looks before it reads: after a pause of its own it would take what has long come for late. So the time
 * in which this process could read nothing is given to the client.
 */
export function limitSlowClients(server: Server, { headMs, requestMs, lookMs }: Patience = PATIENCE): void {
  const delays = new OwnDelays(requestMs);
  server.once('close', () => delays.close());
  // Node asks for these at each look; what has delayed it by then counts already.
  Object.defineProperties(server, {
    headersTimeout: { get: () => Math.ceil(headMs + delays.within(headMs)) },
    requestTimeout: { get: () => Math.ceil(requestMs + delays.within(requestMs)) },
    connectionsCheckingInterval: { value: lookMs },
  });
}
