import type { Delays } from './histogram.ts';
import type { Wire } from './wire.ts';

/** What is asked of a target, and how its answers are counted. */
export type Load = HeldLoad | TurnoverLoad;

interface AnyLoad {
  /** How the upstream answers each question, see `stream-shape.ts`. */
  readonly shape: string;
  readonly streams: number;
  /** At most so many new questions a second: opening is dearer than holding, and people do not ask in step. */
  readonly rampPerSecond: number;
}

/** So many streams are opened and held; measured is the plateau, once each has said its first token. */
export interface HeldLoad extends AnyLoad {
  readonly kind: 'held';
  readonly plateauMs: number;
  /** Follow each turn so often. The second reader is checked for completeness; only the first is timed. */
  readonly readers: number;
  /** So many more people ask each second of the plateau: a target that has too much to do may refuse them. */
  readonly newcomersPerSecond?: number;
}

/** So many streams run at once, each that ends makes room for the next, until `total` are done; all of it is measured. */
export interface TurnoverLoad extends AnyLoad {
  readonly kind: 'turnover';
  readonly total: number;
}

/** What the load client is told, over IPC. */
export interface LoadOrder {
  readonly load: Load;
  readonly wire: Wire;
  readonly targetUrl: string;
  readonly targetPid: number;
  readonly upstreamPid: number;
  readonly warmUpTurns: number;
  /** After the warm-up, until its garbage is gone and memory has settled. */
  readonly settleMs: number;
}

/** What it found. */
export interface LoadResult {
  readonly windowMs: number;
  /** Tokens that the first readers saw in the window. */
  readonly tokens: number;
  readonly turns: number;
  /** Turns that failed, broke off, ended without their end or lack a token, for any of their readers. */
  readonly lost: number;
  /** New turns that were refused with 503 and a time to come back; not lost, since nothing of them had begun. */
  readonly refused: number;
  /** Refused newcomers of those that came. */
  readonly newcomers: { readonly asked: number; readonly refused: number };
  /** Tokens of the stream that got the fewest in the window, by those of the middle one: 1 is perfectly even. */
  readonly evenness: number;
  /** Tokens that were missing or came out of order. */
  readonly gaps: number;
  /** Why turns were lost, and how often. */
  readonly failures: Readonly<Record<string, number>>;
  /** First token seen minus question sent, minus the upstream's own delay. */
  readonly firstToken: Delays;
  /** Token seen minus token sent. */
  readonly relay: Delays;
  readonly targetCpuMs: number;
  readonly idleRssKiB: number;
  /** Median over the window. */
  readonly busyRssKiB: number;
  /** Once a tenth of the turns was over, and at the end: what grows between the two stays behind. */
  readonly earlyRssKiB: number;
  readonly lateRssKiB: number;
  readonly peakRssKiB: number;
  /** Share of one CPU that the client and the upstream took: near 1 they are the bottleneck, not the target. */
  readonly ownCpuShare: number;
  /** CPUs' worth of work by everything else on the machine (a Postgres server among them): how noisy the run was. */
  readonly foreignCpus: number;
}
