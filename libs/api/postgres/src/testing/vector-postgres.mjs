// The embedded engine with pgvector, over a socket of loopback: `vector-postgres.ts` starts it. It ends with whoever did.
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const db = await PGlite.create({ extensions: { vector } });
const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: 0, maxConnections: 4 });
await server.start();
process.on('disconnect', () => process.exit());
process.send(server.getServerConn());
