/** One request for a message, as `GET /_simulator/state` shows it. Headers are left out: they hold the key. */
export interface JournalEntry {
  requestId: string;
  path: string;
  at: string;
  /** When it ended, as `at` says when it began; null while it is active. */
  endedAt: string | null;
  body: unknown;
  status: number | null;
  /** `failed`: refused or broken off by the simulator; `aborted`: the client left. */
  outcome: 'active' | 'completed' | 'aborted' | 'failed';
}

const LAST_REQUESTS = 50;

/** Counts what came in and how it ended; only `POST /v1/messages` counts as a request, for only that is a paid call. */
export class Journal {
  readonly #last: JournalEntry[] = [];
  #counts = { requests: 0, active: 0, aborted: 0, completed: 0, failed: 0, otherRequests: 0 };

  begin(requestId: string, path: string): JournalEntry {
    const at = new Date().toISOString();
    const entry: JournalEntry = { requestId, path, at, endedAt: null, body: null, status: null, outcome: 'active' };
    this.#counts.requests += 1;
    this.#counts.active += 1;
    this.#last.push(entry);
    this.#last.splice(0, this.#last.length - LAST_REQUESTS);
    return entry;
  }

  /** The first end counts: a stream that broke as scripted is not also an aborted one. */
  end(entry: JournalEntry, outcome: Exclude<JournalEntry['outcome'], 'active'>): void {
    if (entry.outcome === 'active') {
      entry.outcome = outcome;
      entry.endedAt = new Date().toISOString();
      this.#counts.active -= 1;
      this.#counts[outcome] += 1;
    }
  }

  countOther(): void {
    this.#counts.otherRequests += 1;
  }

  get state() {
    return { ...this.#counts, lastRequests: this.#last };
  }

  /** Forgets what is over; streams that still run stay counted as active. */
  clear(): void {
    const active = this.#last.filter((entry) => entry.outcome === 'active');
    this.#counts = { requests: 0, active: this.#counts.active, aborted: 0, completed: 0, failed: 0, otherRequests: 0 };
    this.#last.splice(0, this.#last.length, ...active);
  }
}
