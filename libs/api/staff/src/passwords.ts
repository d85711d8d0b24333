import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP Password Storage Cheat Sheet, scrypt, the row of 32 MiB: 128 * N * r bytes, three passes, about 0.3 s. */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** Two at a time are 64 MiB and half of Node's four worker threads: file and name look-ups go on beside them. */
const CONCURRENT = 2;
/** Who waits behind these would wait for seconds, and a flood of sign-ins may not fill the memory. */
const WAITING_MAX = 20;
const RETRY_AFTER_MS = 3_000;

/** Hashes and checks passwords, few at a time. Hashes read `scrypt$N$r$p$salt$key`, so the cost can rise later. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Belongs to no password: an address nobody has is checked against it and takes the same time. */
  private readonly nobody = written(COST, randomBytes(SALT_BYTES), randomBytes(KEY_BYTES));

  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    return written(COST, salt, await this.derive(password, salt, COST));
  }

  /** Without a hash it takes its time all the same and is false. Throws `unavailable` when too many wait already. */
  async matches(password: string, hash: string | undefined): Promise<boolean> {
    const { cost, salt, key } = read(hash ?? this.nobody);
    return timingSafeEqual(await this.derive(password, salt, cost), key);
  }

  private async derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
    await this.turn();
    try {
      // The same letters can be typed as different code points: NFKC makes one password of them (NIST SP 800-63B).
      return await derived(password.normalize('NFKC'), salt, cost);
    } finally {
      this.passOn();
    }
  }

  private async turn(): Promise<void> {
    if (this.running < CONCURRENT) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= WAITING_MAX)
      throw new ProblemException('unavailable', 'Many people are signing in right now. Try again in a few seconds.', {
        retryAfterMs: RETRY_AFTER_MS,
      });
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The turn goes to who waits, without being free in between: a newcomer could take it there. */
  private passOn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}

interface Cost {
  N: number;
  r: number;
  p: number;
}

function derived(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Node's own limit is 32 MiB without the little that scrypt needs besides.
    scrypt(password, salt, KEY_BYTES, { ...cost, maxmem: 2 * 128 * cost.N * cost.r }, (failure, key) =>
      failure ? reject(failure) : resolve(key),
    );
  });
}

function written({ N, r, p }: Cost, salt: Buffer, key: Buffer): string {
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

function read(hash: string): { cost: Cost; salt: Buffer; key: Buffer } {
  const [, N, r, p, salt = '', key = ''] = hash.split('$');
  return {
    cost: { N: Number(N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
}
