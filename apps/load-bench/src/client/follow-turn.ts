import type { IncomingMessage } from 'node:http';
import { nowUs } from '../clock.ts';
import type { Marker } from '../marker.ts';
import type { Wire } from '../wire.ts';
import type { HttpClient } from './http-client.ts';
import { TokenOrder } from './token-order.ts';
import { TokenReader } from './token-reader.ts';

/** What somebody who asks wants to know. Only the first reader's tokens are told; all readers are held to completeness. */
export interface TurnWatch {
  readonly tokens: number;
  readonly readers: number;
  readonly signal: AbortSignal;
  onToken(marker: Marker, seenUs: number): void;
  onGap(): void;
}

/** Asks one question and reads its answer to the end. Rejects with what is wrong when it is not whole. */
export async function followTurn(client: HttpClient, wire: Wire, question: string, watch: TurnWatch): Promise<void> {
  const body = JSON.stringify(wire.ask.body).replace('{question}', question);
  if (wire.follow === undefined) {
    return readAnswer(await client.send('POST', wire.ask.path, body, watch.signal), wire, watch, watch.onToken);
  }
  const accepted = await client.json('POST', wire.ask.path, body, watch.signal);
  const path = String(accepted[wire.follow]);
  const readers = Array.from({ length: watch.readers }, async (_, reader) => {
    const response = await client.send('GET', path, undefined, watch.signal);
    await readAnswer(response, wire, watch, reader === 0 ? watch.onToken : ignore);
  });
  await Promise.all(readers);
}

function readAnswer(
  response: IncomingMessage,
  wire: Wire,
  watch: TurnWatch,
  onToken: TurnWatch['onToken'],
): Promise<void> {
  const order = new TokenOrder();
  let seenUs = 0;
  const reader = new TokenReader(wire, (marker) => {
    if (!order.see(marker.seq)) watch.onGap();
    onToken(marker, seenUs);
  });
  response.on('data', (bytes: Buffer) => {
    seenUs = nowUs();
    reader.push(bytes);
  });
  return new Promise((resolve, reject) => {
    response.on('error', () => undefined);
    response.once('close', () => {
      if (!reader.whole) reject(new Error(`broke off before its end, after ${reader.lastOther}`));
      else if (order.broken || order.next !== watch.tokens) reject(new Error('ended with tokens missing'));
      else resolve();
    });
  });
}

function ignore(): void {
  // The second reader's tokens were timed with the first one's.
}
