import type { LoadResult } from '../load.ts';

/** One thing that is read off a result. */
export interface Figure {
  readonly label: string;
  readonly digits: number;
  read(result: LoadResult): number;
}

export const KIB_A_STREAM: Figure = {
  label: 'KiB RSS a stream',
  digits: 1,
  read: ({ busyRssKiB, idleRssKiB, turns }) => (busyRssKiB - idleRssKiB) / turns,
};

export const CPU_PER_1000_TOKENS: Figure = {
  label: 'CPU ms per 1,000 tokens',
  digits: 0,
  read: ({ targetCpuMs, tokens }) => (targetCpuMs / tokens) * 1_000,
};

export const CPU_A_TURN: Figure = {
  label: 'CPU ms a turn',
  digits: 2,
  read: ({ targetCpuMs, turns }) => targetCpuMs / turns,
};

export const TURNS_PER_SECOND: Figure = {
  label: 'turns a second',
  digits: 0,
  read: ({ turns, windowMs }) => (turns / windowMs) * 1_000,
};

export const FIRST_TOKEN_P50: Figure = {
  label: 'first token added, p50 ms',
  digits: 1,
  read: ({ firstToken }) => firstToken.p50Ms,
};

export const FIRST_TOKEN_P99: Figure = {
  label: 'first token added, p99 ms',
  digits: 1,
  read: ({ firstToken }) => firstToken.p99Ms,
};

/** Per second of the target's CPU: how many a core would do that has nothing else to do. */
export const TOKENS_PER_CORE: Figure = {
  label: 'tokens a CPU second',
  digits: 0,
  read: ({ tokens, targetCpuMs }) => (tokens / targetCpuMs) * 1_000,
};

export const TOKENS_PER_SECOND: Figure = {
  label: 'tokens a second',
  digits: 0,
  read: ({ tokens, windowMs }) => (tokens / windowMs) * 1_000,
};

export const RSS_MIB: Figure = { label: 'RSS MiB', digits: 0, read: ({ peakRssKiB }) => peakRssKiB / 1_024 };

export const RSS_GROWTH: Figure = {
  label: 'RSS at the end ÷ after a tenth',
  digits: 2,
  read: ({ earlyRssKiB, lateRssKiB }) => lateRssKiB / earlyRssKiB,
};

export const EVENNESS: Figure = { label: 'slowest stream ÷ median', digits: 2, read: ({ evenness }) => evenness };

export const REFUSED: Figure = {
  label: 'new turns refused, %',
  digits: 0,
  read: ({ refused, turns, newcomers }) => ((refused + newcomers.refused) / (turns + newcomers.asked)) * 100,
};

export const RELAY_P50: Figure = { label: 'relay latency, p50 ms', digits: 1, read: ({ relay }) => relay.p50Ms };
export const RELAY_P99: Figure = { label: 'relay latency, p99 ms', digits: 1, read: ({ relay }) => relay.p99Ms };
export const LOST: Figure = { label: 'turns lost', digits: 0, read: ({ lost }) => lost };
export const GAPS: Figure = { label: 'gaps', digits: 0, read: ({ gaps }) => gaps };
