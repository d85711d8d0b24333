import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;
const FILE = 'secrets.key';

interface Where {
  /** SECRETS_KEY */
  readonly keys: readonly string[] | undefined;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
}

/**
 * The keys that open secrets in the database, the one that seals them first. With an embedded database it may be a file beside it, made at the first start and readable
 * by this user alone. A database of its own has several instances, and must outlive their disks: there only SECRETS_KEY counts, and
 * without it there is none.
 */
export function secretsKeysOf({ keys, databaseUrl, dataDir }: Where): Buffer[] {
  if (keys !== undefined) return keys.map((key) => Buffer.from(key, 'base64'));
  return databaseUrl === undefined ? [keyInFile(dataDir)] : [];
}

function keyInFile(folder: string): Buffer {
  const file = join(folder, FILE);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== KEY_BYTES)
    throw new Error(`${file} is damaged: restore it, or remove it and reset second factors.`);
  return key;
}
