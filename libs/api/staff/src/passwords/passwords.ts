import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { CURRENT_COST, deriveKey, readHash, writeHash } from './password-hash';

const SALT_BYTES = 16;
const KEY_BYTES = 32;

/**
 * Two at a time are 38 MiB and half of Node's four worker threads: file and name look-ups go on beside them. A hash takes a core for
 * itself while it lasts, so one core is left to everybody who is signed in already.
 */
export const CONCURRENT = Math.max(1, Math.min(2, availableParallelism() - 1));
/** Who waits behind these would wait for seconds, and a flood of sign-ins may not fill the memory. */
export const WAITING_MAX = 20;
const RETRY_AFTER_MS = 3_000;

/** Hashes and checks passwords, few at a time. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** Belongs to no password: an address nobody has is checked against it and takes the same time. */
  private readonly nobody = writeHash(randomBytes(SALT_BYTES), randomBytes(KEY_BYTES));

  /** Throws `unavailable`. */
  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    return writeHash(salt, await this.inTurn(() => deriveKey(composed(password), salt, CURRENT_COST)));
  }

  /** Without a hash it takes its time all the same and is false. Throws `unavailable` when too many wait already. */
  async matches(password: string, hash: string | null | undefined): Promise<boolean> {
    const { cost, salt, key } = readHash(hash ?? this.nobody);
    return timingSafeEqual(await this.inTurn(() => deriveKey(composed(password), salt, cost)), key);
  }

  /** Refuses early, before anything is looked up or counted. Throws `unavailable`. */
  assertRoom(): void {
    if (this.running < CONCURRENT || this.waiting.length < WAITING_MAX) return;
    throw new ProblemException('unavailable', 'Many people are signing in right now. Try again in a few seconds.', {
      retryAfterMs: RETRY_AFTER_MS,
    });
  }

  private async inTurn(derive: () => Promise<Buffer>): Promise<Buffer> {
    this.assertRoom();
    if (this.running < CONCURRENT) this.running += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await derive();
    } finally {
      this.passOn();
    }
  }

  /** The turn goes to who waits, without being free in between: a newcomer could take it there. */
  private passOn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}

/** The same letters can be typed as different code points: NFKC makes one password of them (NIST SP 800-63B). */
function composed(password: string): string {
  return password.normalize('NFKC');
}
