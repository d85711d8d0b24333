import { createHash } from 'node:crypto';
import type { PromptPart } from './prompt-parts.ts';
import type { InputUsage } from './usage.ts';

/** A shorter prefix is not worth keeping: the real API's bound for the smallest model. */
const LEAST_CACHED_TOKENS = 512;
/** How far before a breakpoint a prefix that was kept earlier is looked for, as documented. */
const LOOK_BACK_PARTS = 20;
const TTL_MS = { '5m': 5 * 60_000, '1h': 60 * 60_000 };

interface Prefix {
  hash: string;
  tokens: number;
  ttl?: '5m' | '1h';
}

interface Kept {
  expiresAt: number;
  ttl: '5m' | '1h';
}

/** Remembers the prompt prefixes that ended at a `cache_control` breakpoint, and books what a request reads and writes. */
export class PromptCache {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Books one request and keeps its own prefixes for the next. */
  book(model: string, parts: readonly PromptPart[]): InputUsage {
    this.#forgetExpired();
    const prefixes = prefixesOf(model, parts);
    const total = prefixes.at(-1)?.tokens ?? 0;
    const read = this.#longestKept(prefixes);
    const written = this.#keep(prefixes, read);
    return {
      input_tokens: total - read - written['5m'] - written['1h'],
      cache_creation_input_tokens: written['5m'] + written['1h'],
      cache_read_input_tokens: read,
      cache_creation: { ephemeral_5m_input_tokens: written['5m'], ephemeral_1h_input_tokens: written['1h'] },
    };
  }

  clear(): void {
    this.#kept.clear();
  }

  #longestKept(prefixes: readonly Prefix[]): number {
    const breakpoints = prefixes.flatMap((prefix, at) => (prefix.ttl === undefined ? [] : [at]));
    for (const breakpoint of breakpoints.reverse()) {
      for (let at = breakpoint; at >= 0 && at > breakpoint - LOOK_BACK_PARTS; at -= 1) {
        const prefix = prefixes[at];
        if (prefix !== undefined && this.#kept.has(prefix.hash)) {
          this.#refresh(prefixes.slice(0, at + 1));
          return prefix.tokens;
        }
      }
    }
    return 0;
  }

  /** A prefix that is read lives on for its full time, and so do the shorter ones within it. */
  #refresh(prefixes: readonly Prefix[]): void {
    for (const { hash } of prefixes) {
      const kept = this.#kept.get(hash);
      if (kept !== undefined) {
        kept.expiresAt = this.#now() + TTL_MS[kept.ttl];
      }
    }
  }

  #keep(prefixes: readonly Prefix[], read: number): Record<'5m' | '1h', number> {
    const written = { '5m': 0, '1h': 0 };
    let paid = read;
    for (const { hash, tokens, ttl } of prefixes) {
      if (ttl === undefined || tokens < LEAST_CACHED_TOKENS || tokens <= paid) {
        continue;
      }
      written[ttl] += tokens - paid;
      paid = tokens;
      this.#kept.set(hash, { ttl, expiresAt: this.#now() + TTL_MS[ttl] });
    }
    return written;
  }

  #forgetExpired(): void {
    for (const [hash, kept] of this.#kept) {
      if (kept.expiresAt <= this.#now()) {
        this.#kept.delete(hash);
      }
    }
  }
}

/** Each prefix of the prompt by a hash that runs on, so that equal hashes mean equal text from the first part. */
function prefixesOf(model: string, parts: readonly PromptPart[]): Prefix[] {
  let hash = model;
  let tokens = 0;
  return parts.map((part) => {
    hash = createHash('sha256').update(hash).update(part.text).digest('base64');
    tokens += part.tokens;
    return { hash, tokens, ttl: part.ttl };
  });
}
