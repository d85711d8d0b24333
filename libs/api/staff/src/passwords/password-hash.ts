import { argon2, scrypt } from 'node:crypto';

/** What deriving a key costs; `memory` in KiB. */
export type HashCost =
  | { readonly kind: 'argon2id'; readonly memory: number; readonly passes: number; readonly parallelism: number }
  | { readonly kind: 'scrypt'; readonly N: number; readonly r: number; readonly p: number };

/** A hash as it is kept, read. */
export interface PasswordHash {
  readonly cost: HashCost;
  readonly salt: Buffer;
  readonly key: Buffer;
}

/** The first row of the OWASP Password Storage Cheat Sheet: 19 MiB and two passes, some 40 ms of one core. */
export const CURRENT_COST = { kind: 'argon2id', memory: 19_456, passes: 2, parallelism: 1 } as const;

/** Writes a hash of today's cost in the PHC string format. */
export function writeHash(salt: Buffer, key: Buffer): string {
  return `${PREFIX}${base64(salt)}$${base64(key)}`;
}

/** Whether a hash was made at another cost than today's: the next sign-in makes it anew. */
export function isOutdated(hash: string): boolean {
  return !hash.startsWith(PREFIX);
}

const { memory, passes, parallelism } = CURRENT_COST;
const PREFIX = `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$`;
const ARGON2 = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/-]+)\$([\w+/-]+)$/;

/** Reads a hash; those of before argon2id are `scrypt$N$r$p$salt$key`. */
export function readHash(hash: string): PasswordHash {
  const argon = ARGON2.exec(hash);
  if (argon) {
    const [, memory, passes, parallelism, salt = '', key = ''] = argon;
    const cost = {
      kind: 'argon2id',
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
    } as const;
    return { cost, salt: Buffer.from(salt, 'base64'), key: Buffer.from(key, 'base64') };
  }
  const [, N, r, p, salt = '', key = ''] = hash.split('$');
  return {
    cost: { kind: 'scrypt', N: Number(N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
}

const KEY_BYTES = 32;

export function deriveKey(password: string, salt: Buffer, cost: HashCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const done = (failure: Error | null, key: Buffer) => (failure ? reject(failure) : resolve(key));
    if (cost.kind === 'argon2id') {
      const { kind, memory, passes, parallelism } = cost;
      argon2(kind, { message: password, nonce: salt, memory, passes, parallelism, tagLength: KEY_BYTES }, done);
      return;
    }
    const { N, r, p } = cost;
    // Node's own limit is 32 MiB without the little that scrypt needs besides.
    scrypt(password, salt, KEY_BYTES, { N, r, p, maxmem: 2 * 128 * N * r }, done);
  });
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
