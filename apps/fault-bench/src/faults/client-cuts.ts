import type { Bench } from '../bench.ts';
import { TurnReader, type Cut } from '../client/turn-reader.ts';
import type { Fault } from '../fault.ts';
import { judgeFrames } from '../judge/judge-frames.ts';
import { Tally } from '../report/tally.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { answerIn } from './answers.ts';

const TURNS_AT_ONCE = 20;
const CUTS_A_TURN = 25;
const READ_LIMIT_MS = 60_000;

/** Readers lose the connection at random events and in the middle of bytes, and come back through nginx to whichever instance. */
export const clientCuts: Fault = {
  name: 'client-cuts',
  what: 'readers disconnect at random events and bytes and resume through nginx: the text byte for byte, one end',
  repetitions: 1_000,
  least: 40,
  async run(bench, repetitions) {
    const tally = new Tally();
    while (tally.repetitions < repetitions) {
      const missing = repetitions - tally.repetitions;
      const turns = Math.min(TURNS_AT_ONCE, Math.ceil(missing / CUTS_A_TURN));
      const cuts = Math.min(CUTS_A_TURN, Math.ceil(missing / turns));
      await Promise.all(Array.from({ length: turns }, () => readWithCuts(bench, cuts, tally)));
    }
    return tally;
  },
};

async function readWithCuts(bench: Bench, cuts: number, tally: Tally): Promise<void> {
  const { nginx } = bench.cluster.doors;
  const random = bench.random.fork();
  const seconds = Math.max(3, cuts / 3);
  const turn = await bench.ask(
    nginx,
    (marker) => bench.texts(marker, random.between(800, 3_000)),
    ([text = '']) => [answerIn(text, seconds)],
  );
  const reader = new TurnReader(turn.turnId);
  let done = 0;
  for (let tries = 0; done < cuts && tries < cuts * 4 && !reader.ended; tries++) {
    if ((await reader.connect(nginx, randomCut(random))) === 'cut') done++;
  }
  await reader.readToEnd(() => nginx, READ_LIMIT_MS);
  tally.add(turn.marker, [...reader.faults, ...judgeFrames(reader.frames, turn)], Math.max(1, done));
}

function randomCut(random: SeededRandom): Cut {
  if (random.next() < 0.5) return { afterEvents: random.between(0, 12) };
  return { afterBytes: random.between(1, 1_200) };
}
