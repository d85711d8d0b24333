import { setTimeout as sleep } from 'node:timers/promises';
import { TurnReader } from '../client/turn-reader.ts';
import type { Fault } from '../fault.ts';
import { judgeFrames } from '../judge/judge-frames.ts';
import { Tally } from '../report/tally.ts';
import { answerIn } from './answers.ts';

const READERS_A_TURN = 40;
const READ_LIMIT_MS = 60_000;
const SECONDS_AN_ANSWER = 6;

/** All readers sit at one instance, which is killed; they come to the other in the same moment. Half of the turns were its own. */
export const reconnectStorm: Fault = {
  name: 'reconnect-storm',
  what: '400 readers of 10 answers come at once to the other instance when theirs is killed: all complete',
  repetitions: 400,
  least: 80,
  async run(bench, repetitions) {
    const { cluster, random } = bench;
    const tally = new Tally();
    const victim = random.pick(cluster.instances);
    const [lost, refuge] = [cluster.doorOf(victim), cluster.doorOf(cluster.other(victim))];
    const turns = await Promise.all(
      Array.from({ length: Math.ceil(repetitions / READERS_A_TURN) }, (_, n) =>
        bench.ask(
          n % 2 === 0 ? lost : refuge,
          (marker) => bench.texts(marker, 1_500, 600),
          ([first = '', second = '']) => [answerIn(first, SECONDS_AN_ANSWER), answerIn(second, 1)],
        ),
      ),
    );
    const readings = turns.flatMap((turn) =>
      Array.from({ length: READERS_A_TURN }, () => {
        const reader = new TurnReader(turn.turnId);
        return { turn, reader, lost: reader.connect(lost) };
      }),
    );
    await Promise.all(readings.map(({ reader }) => reader.until(({ text }) => text !== '')));
    await sleep(random.between(0, 1_500));
    await victim.kill();
    await Promise.all(readings.map((reading) => reading.lost));
    const fromMs = performance.now();
    await Promise.all(readings.map(({ reader }) => reader.readToEnd(() => refuge, READ_LIMIT_MS)));
    for (const { turn, reader } of readings) {
      tally.time((reader.frames.at(-1)?.atMs ?? Infinity) - fromMs);
      tally.add(turn.marker, [...reader.faults, ...judgeFrames(reader.frames, turn)]);
    }
    return tally;
  },
};
