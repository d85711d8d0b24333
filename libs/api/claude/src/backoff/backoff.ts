/**
 * How long Claude has asked to be left alone. It limits the account, not the process: one instance that is told to wait knows
 * it for all that share the account.
 */
export abstract class Backoff {
  /** Milliseconds until Claude may be asked again; 0 when at once. Costs nothing to ask. */
  abstract remainingMs(): number;

  /** Claude asked to wait so long; a shorter wait does not replace a longer one. Never fails. */
  abstract hold(ms: number): void;
}

/** A header that asks for a day is more likely wrong than meant: after this one request tries again. */
export const MAX_HOLD_MS = 300_000;
