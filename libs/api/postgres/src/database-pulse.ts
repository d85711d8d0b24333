import { Logger } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { refuseFailure, unavailable } from './refuse-failure';

const BEAT_MS = 250;
/** While the database is away, it is looked for so often. */
const LOOK_AGAIN_MS = 500;
/** A statement may take its time while the database is there: it is no reason to look more often than this. */
const LOOK_AT_MOST_EVERY_MS = 1_000;
/** A process that was too busy to hear the first answer hears the second. */
const LOOKS = 2;

export interface PulseOptions {
  /**
   * Asks the database, on a connection of its own, which sessions wait for a statement: their process ids. Rejects within about a second
   * when it does not answer.
   */
  look(): Promise<ReadonlySet<number>>;
  /** A statement that takes longer is a reason to look. */
  readonly slowMs: number;
  /** It serves one connection at a time: nothing else may run while it is looked for, so it counts as away meanwhile. */
  readonly oneAtATime: boolean;
}

interface Waiting {
  /** Of a statement; undefined for one who waits for a free connection, which says nothing of the database. */
  readonly since: number | undefined;
  /** The session that the statement runs in, as the driver was told. */
  readonly session?: number;
  refuse(failure: ProblemException): void;
}

/**
 * Knows whether the database is there, so that nobody waits for one that is not: when it goes, whoever waits is refused, and
 * while it is away, everyone is refused at once. A connection that breaks tells by itself; a server that is frozen, or a network
 * that swallows everything, is found by a look when a statement takes too long; so is a single connection that goes nowhere.
 */
export class DatabasePulse {
  private readonly log = new Logger('Database');
  private readonly waiting = new Set<Waiting>();
  private away: ProblemException | undefined;
  private looking = false;
  private stopped = false;
  private lastBeat = performance.now();
  private lookedAt = -Infinity;
  /** When a connection was last found that goes nowhere: those that are as old may go nowhere too. */
  private lastLost = -Infinity;
  private readonly timer = setInterval(() => this.beat(), BEAT_MS).unref();

  constructor(private readonly options: PulseOptions) {}

  /** A statement. Rejects with a `ProblemException` where the database is away, else with what the driver says. */
  statement<T>(run: () => Promise<T>, session?: number): Promise<T> {
    return this.follow(run, { since: performance.now(), session }, () => undefined);
  }

  /** Waits for a connection; one that comes after its waiter was refused goes to `giveBack`. */
  connection<T>(connect: () => Promise<T>, giveBack: (connection: T) => void): Promise<T> {
    return this.follow(connect, { since: undefined }, giveBack);
  }

  /** Whether a connection of then may go nowhere by now. */
  isDoubtful(openedAt: number): boolean {
    return openedAt <= this.lastLost;
  }

  stop(): void {
    this.stopped = true;
    clearInterval(this.timer);
  }

  private follow<T>(run: () => Promise<T>, of: Omit<Waiting, 'refuse'>, giveBack: (late: T) => void): Promise<T> {
    if (this.away) return Promise.reject(this.away);
    return new Promise<T>((resolve, reject) => {
      const waiting: Waiting = { ...of, refuse: reject };
      this.waiting.add(waiting);
      run().then(
        (value) => {
          if (this.waiting.delete(waiting)) resolve(value);
          else giveBack(value);
        },
        (failure: unknown) => {
          if (this.waiting.delete(waiting)) reject(this.sorted(failure));
        },
      );
    });
  }

  private sorted(failure: unknown): unknown {
    try {
      return refuseFailure(failure);
    } catch (sorted) {
      if (sorted instanceof ProblemException && sorted.code === 'unavailable') this.suspect(failure);
      return sorted;
    }
  }

  private beat(): void {
    const now = performance.now();
    const stoodStill = now - this.lastBeat > 2 * BEAT_MS;
    this.lastBeat = now;
    // It was this process that took so long, as far as can be known: the next beat tells.
    if (stoodStill || this.away || now - this.lookedAt < LOOK_AT_MOST_EVERY_MS) return;
    for (const { since } of this.waiting) {
      if (since === undefined || now - since < this.options.slowMs) continue;
      return this.suspect(new Error(`A statement has waited for more than ${this.options.slowMs} ms`));
    }
  }

  private suspect(why: unknown): void {
    if (this.looking || this.stopped) return;
    this.looking = true;
    if (this.options.oneAtATime) this.goAway(why);
    void this.lookUntilThere().finally(() => {
      this.looking = false;
      this.lookedAt = performance.now();
    });
  }

  private async lookUntilThere(): Promise<void> {
    for (let looks = 1; !this.stopped; looks++) {
      try {
        const since = performance.now() - this.options.slowMs;
        this.refuseLost(await this.options.look(), since);
        break;
      } catch (failure) {
        // It answers, if only to say that all its connections are taken.
        if ((failure as { code?: unknown }).code === TOO_MANY_CONNECTIONS) break;
        if (!isSilence(failure) || looks >= LOOKS) this.goAway(failure);
        if (this.away) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS).unref());
      }
    }
    if (this.away && !this.stopped) this.log.log('The database answers again');
    this.away = undefined;
  }

  /**
   * The database is there, and says that a session waits whose statement has long been sent: the network between swallowed one or the
   * other. Whoever waits for it would wait for the timeout of the driver.
   */
  private refuseLost(idle: ReadonlySet<number>, sentBefore: number): void {
    const lost = [...this.waiting].filter(
      ({ since, session }) => since !== undefined && since < sentBefore && session !== undefined && idle.has(session),
    );
    if (lost.length === 0 || this.options.oneAtATime) return;
    this.lastLost = performance.now();
    this.log.warn(`Connections that go nowhere: ${lost.length}`);
    const failure = unavailable(new Error('The connection goes nowhere'));
    for (const waiting of lost) {
      this.waiting.delete(waiting);
      waiting.refuse(failure);
    }
  }

  private goAway(failure: unknown): void {
    if (this.away || this.stopped) return;
    this.log.warn(`The database does not answer: ${(failure as Error).message}`);
    this.away = unavailable(failure);
    for (const { refuse } of this.waiting) refuse(this.away);
    this.waiting.clear();
  }
}

const TOO_MANY_CONNECTIONS = '53300';

/** No answer in time, as against one that says no: the driver's timeouts bear no code. */
function isSilence(failure: unknown): boolean {
  return (failure as { code?: unknown }).code === undefined;
}
