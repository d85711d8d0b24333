import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { MemoryWindow, Redis, SharedWindow, type SlidingWindow } from '@tasty-food/api-redis';
import { createHash } from 'node:crypto';

const WINDOW_MS = 15 * 60_000;
/** OWASP ASVS 5.0, 6.3.1. Far below what guesses a password, and above what tired hands mistype. */
const FAILED_MAX = 30;

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
    const { allowed, nextFreeMs } = await this.window.take(keyOf(email, ip), FAILED_MAX, WINDOW_MS);
    if (allowed) return;
    throw new ProblemException(
      'rate-limited',
      `Too many sign-ins with this address have failed here. Try again in ${Math.ceil(nextFreeMs / 60_000)} min, or ask your manager for a new password.`,
      { retryAfterMs: nextFreeMs },
    );
  }

  async forget(email: string, ip: string): Promise<void> {
    await this.window.forget(keyOf(email, ip));
  }
}

/** Of one length, however long the address: it bounds what a key costs. */
function keyOf(email: string, ip: string): string {
  return `sign-in:${createHash('sha256').update(`${email.toLowerCase()}\n${ip}`).digest('base64url')}`;
}
