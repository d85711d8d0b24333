import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** What Node keeps of a head that it has sent: its text, and the table it was made of. No public name leads to either. */
interface Kept {
  _header?: string | null;
  [table: symbol]: unknown;
}

const TABLE = Object.getOwnPropertySymbols(new ServerResponse(new IncomingMessage(new Socket()))).find(
  ({ description }) => description === 'kOutHeaders',
);

/** Node asks of a head that is sent only whether it is there. */
const SENT = '-';

/**
 * Lets a response forget its head once that is sent: some 3 KiB of each stream of events, for as long as it lasts. Nothing can be read
 * of its headers afterwards. Before the head is sent, and in a Node that keeps it elsewhere, nothing happens.
 */
export function letGoOfHead(response: ServerResponse): void {
  if (!response.headersSent) return;
  const kept = response as unknown as Kept;
  if (typeof kept._header === 'string') kept._header = SENT;
  if (TABLE !== undefined && typeof kept[TABLE] === 'object') kept[TABLE] = null;
}
