import { setTimeout as sleep } from 'node:timers/promises';
import type { AskedTurn, Bench } from '../bench.ts';
import type { TurnReader } from '../client/turn-reader.ts';
import type { Fault } from '../fault.ts';
import { judgeFrames } from '../judge/judge-frames.ts';
import { Tally } from '../report/tally.ts';
import { answerIn } from './answers.ts';

const ASK_EVERY_MS = 150;
const READ_LIMIT_MS = 60_000;

/** Everything goes through nginx, as in service; questions are asked on without a pause while the instances change. */
export const rollingRestart: Fault = {
  name: 'rolling-restart',
  what: 'both instances get SIGTERM one after the other while answers stream and are asked: nothing lost, and they leave',
  repetitions: 120,
  least: 40,
  // Its answers take five seconds at most.
  goal: { percentile: 95, maxMs: 15_000 },
  async run(bench, repetitions) {
    const tally = new Tally();
    while (tally.repetitions < repetitions) await restartBoth(bench, tally);
    return tally;
  },
};

async function restartBoth(bench: Bench, tally: Tally): Promise<void> {
  const { cluster } = bench;
  const readings: Promise<void>[] = [];
  let restarted = false;
  const asking = (async () => {
    while (!restarted) {
      readings.push(askAndRead(bench, tally));
      await sleep(ASK_EVERY_MS);
    }
  })();
  await sleep(1_500);
  for (const instance of cluster.instances) {
    const fromMs = performance.now();
    if (!(await instance.leave())) tally.add(`instance ${instance.name}`, ['did not leave by itself and was killed']);
    tally.time(performance.now() - fromMs);
    await instance.start();
    await sleep(500);
  }
  restarted = true;
  await asking;
  await Promise.all(readings);
}

async function askAndRead(bench: Bench, tally: Tally): Promise<void> {
  const { nginx } = bench.cluster.doors;
  let turn: AskedTurn;
  let reading: { reader: TurnReader; done: Promise<void> };
  try {
    turn = await bench.ask(
      nginx,
      (marker) => bench.texts(marker, 600),
      ([text = '']) => [answerIn(text, bench.random.between(1, 5)), answerIn(text, 1)],
    );
    reading = bench.follow(turn, nginx, READ_LIMIT_MS);
  } catch (failure) {
    return tally.add('a question', [(failure as Error).message]);
  }
  await reading.done;
  tally.add(turn.marker, [...reading.reader.faults, ...judgeFrames(reading.reader.frames, turn)]);
}
