import type { Wire } from '../wire.ts';

export const TARGET_NAMES = ['pipe', 'naive', 'product'] as const;
export type TargetName = (typeof TARGET_NAMES)[number];

/** A server's figures and the embedded engine's are not comparable. */
export type DatabaseKind = 'Postgres server' | 'embedded Postgres';

/** A server under test, started and ready. */
export interface Target {
  readonly url: string;
  readonly pid: number;
  readonly wire: Wire;
  /** What it keeps its rows in, when it has any. */
  readonly database?: DatabaseKind;
  /** Ends it and leaves nothing of it. */
  close(): Promise<void>;
}

/** What a target needs to start. */
export interface Surroundings {
  readonly upstreamUrl: string;
  readonly cpu: number | undefined;
  readonly heapMiB?: number | undefined;
  /** The folder with the built `main.js` of the API. */
  readonly apiFolder: string;
}
