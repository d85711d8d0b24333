import { setTimeout as sleep } from 'node:timers/promises';
import type { AskedTurn, Bench, Script } from '../bench.ts';
import type { Door } from '../client/door.ts';
import type { TurnReader } from '../client/turn-reader.ts';
import type { Fault } from '../fault.ts';
import { digest } from '../judge/digest.ts';
import { judgeFrames } from '../judge/judge-frames.ts';
import { Tally } from '../report/tally.ts';
import { answerAtOnce, answerIn, CHUNK, deltasOf, eventsBeforeEnding, LOOK_UP } from './answers.ts';

const READ_LIMIT_MS = 40_000;
const HOLD_MS = 2_500;

/** A point of an answer at which its owner dies: how it is brought there, and what its reader has seen by then. */
interface Moment {
  readonly name: string;
  readonly script: Script;
  reached(reader: TurnReader, text: string, deltas: number): boolean;
}

const MOMENTS: readonly Moment[] = [
  {
    name: 'before the first byte',
    script: ([one = '', two = '']) => [answerAtOnce(one, { stallBeforeHeaders: HOLD_MS }), answerAtOnce(two)],
    reached: () => true,
  },
  {
    name: 'in the text',
    script: ([one = '', two = '']) => [answerIn(one, 4), answerAtOnce(two)],
    reached: (reader, _text, deltas) => reader.text.length >= deltas * CHUNK,
  },
  {
    name: 'in a look-up',
    script: ([one = '', two = '']) => [
      LOOK_UP,
      LOOK_UP,
      answerAtOnce(one, { afterLookUp: true, stallBeforeHeaders: HOLD_MS }),
      answerAtOnce(two, { afterLookUp: true }),
    ],
    reached: (reader) => reader.frames.some(({ event }) => event.type === 'step-start'),
  },
  {
    name: 'just before the end',
    script: ([one = '', two = '']) => [
      answerAtOnce(one, { stallAfterEvents: eventsBeforeEnding(one), stallMs: 60_000 }),
      answerAtOnce(two),
    ],
    // A last word waits until it is known not to be one that must be held against the register.
    reached: (reader, text) => reader.text !== '' && !/\s\S/.test(text.slice(reader.text.length)),
  },
];

/** Each kill ends one answer at each of the moments: they run side by side on the instance that dies. */
export const ownerKilled: Fault = {
  name: 'owner-killed',
  what: 'kill -9 of the instance that answers, at four points of an answer: whole through the other, never mixed',
  repetitions: 100,
  least: 4,
  goal: { percentile: 95, maxMs: 10_000 },
  async run(bench, repetitions) {
    const tally = new Tally();
    while (tally.repetitions < repetitions) await killOnce(bench, tally);
    return tally;
  },
};

async function killOnce(bench: Bench, tally: Tally): Promise<void> {
  const { cluster, random } = bench;
  const victim = random.pick(cluster.instances);
  const survivor = cluster.doorOf(cluster.other(victim));
  const answers = await Promise.all(MOMENTS.map((moment) => begin(bench, moment, cluster.doorOf(victim), survivor)));
  await sleep(random.between(0, 400));
  const killedMs = performance.now();
  await victim.kill();
  const back = victim.start();
  for (const { moment, turn, isThere, readings } of answers) {
    await Promise.all(readings.map(({ done }) => done));
    const faults = readings.flatMap(({ reader }) => [...reader.faults, ...judgeFrames(reader.frames, turn)]);
    if (!isThere) faults.push('was not brought to this moment');
    const [atSurvivor] = readings;
    tally.time((atSurvivor?.reader.frames.at(-1)?.atMs ?? Infinity) - killedMs);
    const saved = await bench.turnAt(survivor, turn.turnId);
    if (digest(saved.text) !== digest(atSurvivor?.reader.text ?? '')) faults.push('saved otherwise than it was read');
    tally.add(`${moment.name} ${turn.marker}`, faults);
  }
  await back;
}

interface Begun {
  readonly moment: Moment;
  readonly turn: AskedTurn;
  readonly isThere: boolean;
  readonly readings: readonly { reader: TurnReader; done: Promise<void> }[];
}

/** Asks the victim, and reads at the other instance and, as a browser does, through nginx. */
async function begin(bench: Bench, moment: Moment, victim: Door, survivor: Door): Promise<Begun> {
  const { nginx } = bench.cluster.doors;
  const turn = await bench.ask(
    victim,
    (marker) => bench.texts(marker, bench.random.between(400, 900), 300),
    moment.script,
  );
  const readings = [survivor, nginx].map((door) => bench.follow(turn, door, READ_LIMIT_MS));
  const [text = ''] = turn.texts;
  const deltas = bench.random.between(1, Math.floor(deltasOf(text) / 2));
  const isThere = await readings[0]?.reader.until((reader) => moment.reached(reader, text, deltas), 5_000);
  return { moment, turn, isThere: isThere === true, readings };
}
