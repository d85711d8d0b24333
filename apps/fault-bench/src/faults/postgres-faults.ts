import { setTimeout as sleep } from 'node:timers/promises';
import type { AskedTurn, Bench } from '../bench.ts';
import type { Answer, Door } from '../client/door.ts';
import type { Fault } from '../fault.ts';
import { digest } from '../judge/digest.ts';
import { judgeFrames } from '../judge/judge-frames.ts';
import { Tally } from '../report/tally.ts';
import { answerIn } from './answers.ts';

/** Longer than a lease: whoever comes back first must not take the turns from an owner that is well. */
const AWAY_MS = 9_000;
const SAVED_WITHIN_MS = 30_000;
const READ_LIMIT_MS = 60_000;
/** A question waits at most this long for its refusal. */
const REFUSED_WITHIN_MS = 30_000;
/** Some answers end while Postgres is away, some after. */
const SECONDS_AN_ANSWER = [3, 12, 5, 7, 15] as const;

type Postgres = Bench['cluster']['postgres'];

interface Harm {
  readonly name: string;
  readonly words: string;
  begin(postgres: Postgres): void | Promise<void>;
  end(postgres: Postgres): void | Promise<void>;
}

const HARMS: readonly Harm[] = [
  {
    name: 'postgres-stopped',
    words: 'Postgres stopped at once for 9 s',
    begin: (postgres) => postgres.stopImmediately(),
    end: (postgres) => postgres.start(),
  },
  {
    name: 'postgres-frozen',
    words: 'Postgres frozen for 9 s',
    begin: (postgres) => postgres.freeze(),
    end: (postgres) => postgres.thaw(),
  },
];

export const postgresFaults: readonly Fault[] = HARMS.map((harm) => ({
  name: harm.name,
  what: `${harm.words}, during answers: they end for their readers, saved within 30 s; new questions get 503 and a wait`,
  repetitions: 25,
  least: 2,
  goal: { percentile: 95, maxMs: SAVED_WITHIN_MS },
  async run(bench, repetitions) {
    const tally = new Tally();
    while (tally.repetitions < repetitions) await harmOnce(bench, harm, repetitions - tally.repetitions, tally);
    return tally;
  },
}));

async function harmOnce(bench: Bench, harm: Harm, missing: number, tally: Tally): Promise<void> {
  const { postgres, doors } = bench.cluster;
  const answers = await Promise.all(SECONDS_AN_ANSWER.slice(0, missing).map((seconds) => begin(bench, seconds)));
  await sleep(bench.random.between(0, 800));
  await harm.begin(postgres);
  const refusals = [doors.one, doors.two].map((door) => refusalOf(door, bench.newMarker()));
  await sleep(AWAY_MS);
  await harm.end(postgres);
  const backMs = performance.now();
  const refused = (await Promise.all(refusals)).flat();
  for (const { turn, seconds, readings } of answers) {
    await Promise.all(readings.map(({ done }) => done));
    const faults = readings.flatMap(({ reader }) => [...reader.faults, ...judgeFrames(reader.frames, turn)]);
    const endedMs = readings[0]?.reader.frames.at(-1)?.atMs ?? Infinity;
    if (seconds < 6 && endedMs > backMs) faults.push('did not end for its reader while Postgres was away');
    const saved = await savedText(postgres, turn, backMs + SAVED_WITHIN_MS);
    if (saved === undefined) faults.push('was not saved within 30 s');
    else if (digest(saved) !== digest(readings[0]?.reader.text ?? '')) faults.push('saved otherwise than it was read');
    if (saved !== undefined && saved !== turn.texts[0]) faults.push('answered again although its owner was well');
    tally.time(Math.max(0, performance.now() - Math.max(backMs, endedMs)));
    tally.add(`${turn.marker} of ${seconds} s`, [...faults, ...refused]);
  }
}

async function begin(bench: Bench, seconds: number) {
  const { one, two } = bench.cluster.doors;
  const [owner, other] = bench.random.next() < 0.5 ? [one, two] : [two, one];
  const turn = await bench.ask(
    owner,
    (marker) => bench.texts(marker, 1_200, 300),
    ([first = '', second = '']) => [answerIn(first, seconds), answerIn(second, 1)],
  );
  const readings = [owner, other].map((door) => bench.follow(turn, door, READ_LIMIT_MS));
  await readings[0]?.reader.until(({ text }) => text !== '');
  return { turn, seconds, readings };
}

/** What is wrong with the answer to a question that cannot be written down. */
async function refusalOf(door: Door, question: string): Promise<string[]> {
  const sending = { body: { question }, signal: AbortSignal.timeout(REFUSED_WITHIN_MS) };
  const answer = await door.exchange('POST', '/api/chat/turns', sending).catch((failure: Error) => failure);
  if (answer instanceof Error) return [`a new question at ${door.name} was not answered: ${answer.message}`];
  if (isHonest(answer)) return [];
  return [`a new question at ${door.name} was answered with ${answer.status} ${answer.body.slice(0, 120)}`];
}

/** A frozen database may thaw while the question waits for it: then it is taken after all. */
function isHonest({ status, headers }: Answer): boolean {
  return status === 201 || (status === 503 && Number(headers['retry-after']) > 0);
}

async function savedText(postgres: Postgres, { turnId }: AskedTurn, untilMs: number): Promise<string | undefined> {
  for (;;) {
    const sql = `select folded ->> 'text' as text from turns where id = $1 and ended_at is not null`;
    const rows = await postgres.rows<{ text: string }>(sql, [turnId]).catch(() => []);
    if (rows[0]) return rows[0].text;
    if (performance.now() > untilMs) return undefined;
    await sleep(100);
  }
}
