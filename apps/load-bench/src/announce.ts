import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** So many connections may arrive at once before the first is accepted. */
const BACKLOG = 4096;

/** Listens on a free port of the loopback, says where in one line, and ends with the process that started this one. */
export function announce(server: Server): void {
  server.listen({ port: 0, host: '127.0.0.1', backlog: BACKLOG }, () => {
    console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  process.once('disconnect', () => process.exit(0));
}
