import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OwnedProcess } from '../owned-process.ts';
import type { Wire } from '../wire.ts';
import { makeFreshDatabase, type FreshDatabase } from './fresh-database.ts';
import type { Surroundings, Target } from './target.ts';

const WIRE: Wire = {
  signIn: { path: '/api/session', body: { email: 'staff@tastyfood.test', password: 'tastyfood' } },
  ask: { path: '/api/chat/turns', body: { question: '{question}' } },
  follow: 'eventsUrl',
  tokenLine: 'data: {"type":"text-delta"',
  endLine: 'data: {"type":"turn-end","reason":"complete"',
};

/** Time to close what is open; answers that still run are cut, see STREAM_DRAIN_MS. */
const STOP_PATIENCE_MS = 3_000;

/** The built API as one process with all that it does in production: sessions, SQL, the log, the rate limit. */
export async function startProduct({ upstreamUrl, cpu, heapMiB, apiFolder }: Surroundings): Promise<Target> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tasty-food-bench-'));
  const database = await makeFreshDatabase();
  let api: OwnedProcess | undefined;
  const close = async () => {
    await api?.stop(STOP_PATIENCE_MS);
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    api = new OwnedProcess({
      entry: join(apiFolder, 'main.js'),
      cpu,
      heapMiB,
      environment: environmentOf(upstreamUrl, dataDir, database),
    });
    const kind = database ? 'Postgres server' : 'embedded Postgres';
    return { url: await api.listening(), pid: api.pid, wire: WIRE, database: kind, close };
  } catch (failure) {
    await close();
    throw failure;
  }
}

function environmentOf(
  upstreamUrl: string,
  dataDir: string,
  database: FreshDatabase | undefined,
): Record<string, string> {
  return {
    API_HOST: '127.0.0.1',
    API_PORT: '0',
    ANTHROPIC_API_KEY: 'unused',
    ANTHROPIC_BASE_URL: upstreamUrl,
    DATABASE_URL: database?.url ?? '',
    DATA_DIR: dataDir,
    SAMPLE_DATA: 'true',
    // One person asks here what hundreds would: a limit that is never met, over a window that holds as few questions as theirs.
    RATE_LIMIT_MAX: '1000000',
    RATE_LIMIT_WINDOW: '1000',
    STREAM_DRAIN_MS: '0',
    // Thousands are opened before they are measured: on a slow machine the first would have been ended by then.
    STREAM_TIMEOUT_MS: '1800000',
  };
}
