import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

/**
 * A connection to Claude takes some tens of milliseconds, the look-up of its name and TLS included. Who has none after this long can be
 * answered from the register and still have it within the 300 ms that people are promised while Claude is away.
 */
const CONNECT_PATIENCE_MS = 200;
/** A packet that was lost is sent again after one and after three seconds: who has no connection by then will not get one. */
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * While the connection of a request is being made: calls `late` once it takes longer than it should, and `lost` once it will not come. Of
 * a connection that has served before neither: it is there.
 */
export function watchConnecting(
  request: ClientRequest,
  { late, lost }: { readonly late: () => void; readonly lost: () => void },
): void {
  request.once('socket', (socket: Socket) => {
    if (!socket.connecting) return;
    let isOver = false;
    // One that was made while this process was busy is heard of before it counts as late.
    const unless = (act: () => void) => () => setImmediate(() => isOver || act());
    const timers = [setTimeout(unless(late), CONNECT_PATIENCE_MS), setTimeout(unless(lost), CONNECT_TIMEOUT_MS)];
    const over = () => {
      isOver = true;
      for (const timer of timers) clearTimeout(timer);
      socket.off(made, over).off('close', over);
    };
    const made = 'encrypted' in socket ? 'secureConnect' : 'connect';
    socket.once(made, over).once('close', over);
  });
}
