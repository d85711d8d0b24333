import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import type { Fault } from '../fault.ts';
import { Tally } from '../report/tally.ts';
import { Delays } from '../soak/delays.ts';
import { MarkedReader } from '../soak/marked-reader.ts';
import { MarkedUpstream } from '../soak/marked-upstream.ts';

const INTERVAL_MS = 50;
const SECONDS = 300;
/** All at once would measure the start. */
const RAMP_MS = 10_000;
const READ_LIMIT_MS = (SECONDS + 90) * 1_000;

/** A long service: every delta says when it was sent, and each is looked for. Scaled down, it is as many answers, but shorter. */
export const soak: Fault = {
  name: 'soak',
  what: '500 answers at 20 deltas a second for five minutes through both instances: no delta lost; the time that is added',
  repetitions: 500,
  least: 20,
  goal: { percentile: 99, maxMs: 400 },
  onRequest: true,
  async run(bench, repetitions) {
    const upstream = await MarkedUpstream.start(bench.cluster.folder);
    await bench.cluster.settle({
      ANTHROPIC_BASE_URL: upstream.url,
      STREAM_TIMEOUT_MS: String(READ_LIMIT_MS),
      DATABASE_POOL_SIZE: '20',
    });
    const seconds = Math.max(5, Math.round((SECONDS * repetitions) / soak.repetitions));
    const tokens = (seconds * 1_000) / INTERVAL_MS;
    const tally = new Tally();
    const delays = new Delays(repetitions * tokens);
    const answers = Array.from({ length: repetitions }, async (_, n) => {
      await sleep((RAMP_MS * n) / repetitions);
      tally.add(`answer ${n}`, await readOne(bench, n, tokens, delays));
    });
    await Promise.all(answers);
    for (const ms of delays.sample()) tally.time(ms);
    tally.notes.push(`${delays.count} deltas of ${repetitions * tokens}, p99 ${Math.round(tally.p99Ms ?? 0)} ms`);
    await upstream.close();
    return tally;
  },
};

/** Asked at one instance and the other in turn, read through nginx: so that about half are read where they are not made. */
async function readOne(bench: Bench, n: number, tokens: number, delays: Delays): Promise<string[]> {
  const { one, two, nginx } = bench.cluster.doors;
  const question = `sim-${tokens}t-${INTERVAL_MS}ms-ttft${INTERVAL_MS} question ${n}`;
  const turnId = await bench.post(n % 2 === 0 ? one : two, question);
  const reader = new MarkedReader(turnId, delays);
  await reader.readToEnd(nginx, READ_LIMIT_MS);
  return reader.faults(tokens);
}
