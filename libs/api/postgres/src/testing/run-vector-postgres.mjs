// The embedded engine with pgvector on a cluster that is there, over a socket: `vector-postgres.ts` starts it. It ends with whoever did.
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

process.on('disconnect', () => process.exit());
const db = await PGlite.create({ dataDir: process.argv[2], extensions: { vector } });
const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: 0, maxConnections: 4 });
await server.start();
process.send(server.getServerConn());
