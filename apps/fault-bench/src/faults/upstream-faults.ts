import type { Bench } from '../bench.ts';
import type { Scripted } from '../cluster/simulator.ts';
import type { Fault } from '../fault.ts';
import { judgeFrames, outcomeOf } from '../judge/judge-frames.ts';
import { Tally } from '../report/tally.ts';
import { answerAtOnce, CHUNK, EVENTS_BEFORE_TEXT } from './answers.ts';

const AT_ONCE = 6;
const READ_LIMIT_MS = 40_000;
/** Ten deltas. */
const TEXT_CHARACTERS = 160;
/** All events of the answer: those before its text, the deltas, the end of the block and the two that end the message. */
const EVENTS = EVENTS_BEFORE_TEXT + TEXT_CHARACTERS / CHUNK + 3;

/** What breaks the upstream, at which event. `after`: so many events were sent; undefined: it never came to a stream. */
interface Case {
  readonly name: string;
  readonly after: number | undefined;
  readonly response: (text: string) => Scripted;
  /** The kernel throws away what was not read by then: a busy process may rightly have seen less than was sent, or nothing. */
  readonly isReset?: boolean;
}

const BREAKS = ['reset', 'close', 'error', 'badJson', 'stall', 'endlessLine'] as const;

const BEFORE_HEADERS: readonly Case[] = [
  { name: 'a page instead of a stream', after: undefined, response: () => ({ kind: 'as-usual', htmlBody: true }) },
  { name: 'nothing instead of a stream', after: undefined, response: () => ({ kind: 'as-usual', emptyBody: true }) },
  ...[500, 502, 503].map((status) => ({
    name: `${status} with a page`,
    after: undefined,
    response: (): Scripted => ({ kind: 'error', status, body: '<html>Bad gateway</html>' }),
  })),
];

/** One after the other, and last: who is asked to wait tells all instances, and then nobody asks. */
const BUSY: readonly Case[] = ['1', '3600'].flatMap((wait) =>
  [529, 429].map((status) => ({
    name: `${status} with retry-after ${wait}`,
    after: undefined,
    response: (): Scripted => ({ kind: 'error', status, headers: { 'retry-after': wait } }),
  })),
);

const WITHIN: readonly Case[] = BREAKS.flatMap((what) =>
  Array.from({ length: EVENTS + 1 }, (_, after) => ({
    name: `${what} after ${after} events`,
    after,
    isReset: what === 'reset',
    response: (text: string) => answerAtOnce(text, { [`${what}AfterEvents`]: after }),
  })),
);

/** Every way to break at every event of an answer, and what breaks before there is one. */
export const upstreamFaults: Fault = {
  name: 'upstream-faults',
  what: 'Claude breaks at every event of an answer: before text retried or an honest failure, after it the text kept, never complete',
  repetitions: BEFORE_HEADERS.length + WITHIN.length + BUSY.length,
  least: 12,
  // So that a stall is one within the time of the bench.
  apiSettings: { STREAM_IDLE_TIMEOUT_MS: '1500' },
  async run(bench, repetitions) {
    const tally = new Tally();
    const waiting = shuffled(bench, [...BEFORE_HEADERS, ...WITHIN]).slice(0, repetitions - BUSY.length);
    const work = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await breakOnce(bench, next, tally);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    for (const busy of BUSY) await breakOnce(bench, busy, tally);
    return tally;
  },
};

async function breakOnce(bench: Bench, broken: Case, tally: Tally): Promise<void> {
  const { doors } = bench.cluster;
  const turn = await bench.ask(
    bench.random.pick([doors.one, doors.two]),
    (marker) => bench.texts(marker, TEXT_CHARACTERS, 100).map(cut),
    ([text = '', again = '']) => [broken.response(text), answerAtOnce(again)],
  );
  const { reader, done } = bench.follow(turn, doors.nginx, READ_LIMIT_MS);
  await done;
  const [text = '', again = ''] = turn.texts;
  const deltasSent = broken.after === undefined ? 0 : Math.max(0, broken.after - EVENTS_BEFORE_TEXT);
  const wasWhole = broken.after !== undefined && broken.after >= EVENTS;
  const outcome = outcomeOf(reader.frames);
  const faults = [...reader.faults];
  if (wasWhole) {
    faults.push(...judgeFrames(reader.frames, { texts: [text] }));
  } else if (deltasSent > 0 && !(broken.isReset && outcome !== 'interrupted')) {
    faults.push(...judgeFrames(reader.frames, { texts: [text], outcomes: ['interrupted'] }));
    const least = broken.isReset ? 0 : toldAtLeast(text, deltasSent);
    if (reader.text.length < least) faults.push(`kept only ${reader.text.length} characters`);
  } else {
    faults.push(...judgeFrames(reader.frames, { texts: [again], outcomes: ['complete', 'failed'] }));
    if (outcome === 'failed' && reader.text !== '') faults.push('failed before any text, but shows some');
  }
  tally.add(`${broken.name} ${turn.marker}`, faults);
}

function cut(text: string): string {
  return Array.from(text).slice(0, TEXT_CHARACTERS).join('');
}

/** The whole sentences of what was sent: half a one may be held back while it is looked at. */
function toldAtLeast(text: string, deltas: number): number {
  const sent = Array.from(text)
    .slice(0, deltas * CHUNK)
    .join('');
  return sent.lastIndexOf('. ') + 1;
}

function shuffled<T>(bench: Bench, list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, at: bench.random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
