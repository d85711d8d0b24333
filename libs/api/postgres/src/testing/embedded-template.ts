import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checksumOf } from '../migrate';
import { MIGRATIONS } from '../migrations/migrations';
import { openDatabase } from '../open-database';

const CACHE = join(__dirname, '../../../../../node_modules/.cache/tasty-food');

/** Whoever has been at it for longer has died. */
const MAKING_LIMIT_MS = 90_000;

/**
 * A data directory with the schema in it, made once a machine and kept until the schema or the engine changes: creating one
 * takes seconds, copying it a fraction of one. Workers that need it at the same time wait for the first.
 */
export async function embeddedTemplate(): Promise<string> {
  const template = join(CACHE, `postgres-${fingerprint()}`);
  const making = `${template}.making`;
  await mkdir(CACHE, { recursive: true });
  while (!existsSync(template)) {
    if (await isFirst(making)) await make(making, template);
    else await sleep(100);
  }
  return template;
}

async function make(making: string, template: string): Promise<void> {
  try {
    const opened = await openDatabase({ dataDir: making, poolSize: 1 });
    await opened.close();
    await rename(making, template);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function isFirst(making: string): Promise<boolean> {
  try {
    await mkdir(making);
    return true;
  } catch {
    const begun = await stat(making).catch(() => undefined);
    if (begun && Date.now() - begun.birthtimeMs > MAKING_LIMIT_MS) await rm(making, { recursive: true, force: true });
    return false;
  }
}

function fingerprint(): string {
  const engine = readFileSync(join(dirname(require.resolve('@electric-sql/pglite')), '../package.json'), 'utf8');
  const parts = [engine, ...MIGRATIONS.map(checksumOf)];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
