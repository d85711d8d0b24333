import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { MemoryWindow, Redis, SharedWindow, type SlidingWindow } from '@tasty-food/api-redis';
import { createHash } from 'node:crypto';

const WINDOW_MS = 15 * 60_000;
/** OWASP ASVS 5.0, 6.3.1. Far below what guesses a password, and above what tired hands mistype. */
const FAILED_MAX = 30;
/** Of a million codes three are right at a time: so few that whoever has the password guesses for years. */
const WRONG_CODES_MAX = 10;

/**
 * Counts the sign-ins that failed, of one address from one network address: a colleague's typing shuts out nobody else, nor can a
 * stranger elsewhere. A sign-in is counted before its password is checked, so that parallel guesses are counted too; one that succeeds
 * is forgotten with those before it.
 */
@Injectable()
export class SignInAttempts {
  private readonly window: SlidingWindow;

  constructor(redis: Redis) {
    // Open: without Redis each process counts for itself, and people can still sign in.
    this.window = redis.isConfigured ? new SharedWindow(redis, { whenAway: 'open' }) : new MemoryWindow();
  }

  /** Throws `rate-limited`, in the same words whether the address is somebody's or not. */
  async count(email: string, ip: string): Promise<void> {
    await this.take(
      keyOf(email, ip),
      FAILED_MAX,
      'Too many sign-ins with this address have failed here.',
      'or ask your manager for a new password',
    );
  }

  async forget(email: string, ip: string): Promise<void> {
    await this.window.forget(keyOf(email, ip));
  }

  /** A code of the second factor, from wherever it comes: who gets so far has the password. Throws `rate-limited`. */
  async countCode(staffId: string): Promise<void> {
    await this.take(
      codeKeyOf(staffId),
      WRONG_CODES_MAX,
      'Too many codes of this account were wrong.',
      'or ask your manager to reset the second factor',
    );
  }

  async forgetCode(staffId: string): Promise<void> {
    await this.window.forget(codeKeyOf(staffId));
  }

  private async take(key: string, max: number, why: string, orElse: string): Promise<void> {
    const { allowed, nextFreeMs } = await this.window.take(key, max, WINDOW_MS);
    if (allowed) return;
    const minutes = Math.ceil(nextFreeMs / 60_000);
    throw new ProblemException('rate-limited', `${why} Try again in ${minutes} min, ${orElse}.`, {
      retryAfterMs: nextFreeMs,
    });
  }
}

function codeKeyOf(staffId: string): string {
  return `second-factor:${staffId}`;
}

/** Of one length, however long the address: it bounds what a key costs. */
function keyOf(email: string, ip: string): string {
  return `sign-in:${createHash('sha256').update(`${email.toLowerCase()}\n${ip}`).digest('base64url')}`;
}
