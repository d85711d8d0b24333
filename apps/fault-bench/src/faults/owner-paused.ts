import { setTimeout as sleep } from 'node:timers/promises';
import type { AskedTurn, Bench } from '../bench.ts';
import type { TurnReader } from '../client/turn-reader.ts';
import type { Fault } from '../fault.ts';
import { digest } from '../judge/digest.ts';
import { judgeFrames } from '../judge/judge-frames.ts';
import { Tally } from '../report/tally.ts';
import { answerIn } from './answers.ts';

/** Three times a lease: the other instance has long begun again, and often ended, when the owner wakes. */
const PAUSE_MS = 15_000;
const TURNS_A_PAUSE = 5;
const READ_LIMIT_MS = 60_000;
/** Whatever a woken owner has to say, it says within this. */
const SETTLED_MS = 2_000;

/** Several answers of one owner share a pause; the readers stay where they were, one of them at the paused instance itself. */
export const ownerPaused: Fault = {
  name: 'owner-paused',
  what: 'SIGSTOP of the owner for 15 s, then SIGCONT: not one late write in Redis, Postgres or at any reader',
  repetitions: 30,
  least: 3,
  async run(bench, repetitions) {
    const tally = new Tally();
    while (tally.repetitions < repetitions) {
      await pauseOnce(bench, Math.min(TURNS_A_PAUSE, repetitions - tally.repetitions), tally);
    }
    return tally;
  },
};

async function pauseOnce(bench: Bench, turns: number, tally: Tally): Promise<void> {
  const { cluster, random } = bench;
  const victim = random.pick(cluster.instances);
  const answers = await Promise.all(Array.from({ length: turns }, () => begin(bench, victim === cluster.one)));
  await sleep(random.between(0, 1_500));
  victim.freeze();
  await sleep(PAUSE_MS);
  const before = await Promise.all(answers.map(({ turn }) => tracesOf(bench, turn)));
  victim.thaw();
  await Promise.all(answers.flatMap(({ readings }) => readings.map(({ done }) => done)));
  await sleep(SETTLED_MS);
  for (const [at, { turn, readings }] of answers.entries()) {
    const faults = readings.flatMap(({ reader }) => [...reader.faults, ...judgeFrames(reader.frames, turn)]);
    const after = await tracesOf(bench, turn);
    faults.push(...lateWrites(before[at], after, readings[0]?.reader));
    for (const door of [cluster.doors.one, cluster.doors.two]) {
      const { text } = await bench.turnAt(door, turn.turnId);
      if (digest(text) !== digest(readings[0]?.reader.text ?? ''))
        faults.push(`told otherwise at ${door.name} than read`);
    }
    tally.add(turn.marker, faults);
  }
}

async function begin(bench: Bench, ownerIsOne: boolean) {
  const { one, two, nginx } = bench.cluster.doors;
  const [owner, other] = ownerIsOne ? [one, two] : [two, one];
  // The first would go on well beyond the pause; the second ends before the owner wakes, or while it does, or after.
  const seconds = bench.random.between(1, 14);
  const turn = await bench.ask(
    owner,
    (marker) => bench.texts(marker, 3_000, 600),
    ([first = '', second = '']) => [answerIn(first, 40), answerIn(second, seconds)],
  );
  const readings = [other, owner, nginx].map((door) => bench.follow(turn, door, READ_LIMIT_MS));
  await readings[0]?.reader.until(({ text }) => text !== '');
  return { turn, readings };
}

/** What is written down of a turn. */
interface Traces {
  /** Events of the first attempt in the shared log. */
  readonly firstEvents: number;
  readonly mixed: boolean;
  readonly row: { readonly ended: boolean; readonly state: string; readonly attempt: number; readonly digest: string };
}

const ROW = `select ended_at is not null as ended, state, attempt, md5(row(folded, ended_at, owner, attempt)::text) as digest
  from turns where id = $1`;

async function tracesOf({ cluster }: Bench, { turnId }: AskedTurn): Promise<Traces> {
  const { counts, mixed } = await cluster.redis.logOf(turnId);
  const [row] = await cluster.postgres.rows<Traces['row']>(ROW, [turnId]);
  if (!row) throw new Error(`Turn ${turnId} has no row.`);
  return { firstEvents: counts.get(1) ?? 0, mixed, row };
}

/** What the first owner wrote although the turn was another's. */
function lateWrites(before: Traces | undefined, after: Traces, reader: TurnReader | undefined): string[] {
  const faults = [];
  if (!before || before.firstEvents === 0) faults.push('nothing of the first attempt is in Redis');
  if (before?.row.attempt !== 2) faults.push(`was not taken over during the pause: attempt ${before?.row.attempt}`);
  if (before && after.firstEvents !== before.firstEvents) {
    faults.push(`late write in Redis: ${after.firstEvents} events of the first attempt after ${before.firstEvents}`);
  }
  if (after.mixed) faults.push('late write in Redis: the attempts are mixed');
  if (before?.row.ended && after.row.digest !== before.row.digest)
    faults.push('late write in Postgres: the row changed');
  if (after.row.attempt !== 2 || after.row.state !== 'complete') {
    faults.push(`saved as attempt ${after.row.attempt}, ${after.row.state}`);
  }
  if (reader && reader.frames.filter(({ event }) => event.type === 'turn-restart').length > 1) {
    faults.push('began again twice');
  }
  return faults;
}
