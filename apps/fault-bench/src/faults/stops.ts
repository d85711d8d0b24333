import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench, Script } from '../bench.ts';
import type { TurnReader } from '../client/turn-reader.ts';
import type { Fault } from '../fault.ts';
import { judgeFrames } from '../judge/judge-frames.ts';
import { Tally } from '../report/tally.ts';
import { answerAtOnce, answerIn, LOOK_UP } from './answers.ts';
import { closedAtMs } from './upstream-closed.ts';

const AT_ONCE = 4;
const READ_LIMIT_MS = 20_000;

/** Where an answer stands when it is stopped. */
interface Moment {
  readonly name: string;
  readonly script: Script;
  reached(reader: TurnReader): boolean;
}

const MOMENTS: readonly Moment[] = [
  {
    name: 'before the first byte',
    script: ([text = '']) => [answerAtOnce(text, { stallBeforeHeaders: true })],
    reached: ({ frames }) => frames.length > 0,
  },
  {
    name: 'in a look-up',
    script: ([text = '']) => [LOOK_UP, answerAtOnce(text, { afterLookUp: true, stallBeforeHeaders: true })],
    reached: ({ frames }) => frames.some(({ event }) => event.type === 'step-start'),
  },
  { name: 'in the text', script: ([text = '']) => [answerIn(text, 20)], reached: ({ text }) => text !== '' },
];

/** Each moment, stopped at the owner and from the other instance in turn. */
export const stops: Fault = {
  name: 'stops',
  what: "stopped before the first byte, in a look-up, in the text, at the owner and from the other instance: Claude's connection closed",
  repetitions: 120,
  least: 6,
  goal: { percentile: 95, maxMs: 300 },
  async run(bench, repetitions) {
    const tally = new Tally();
    let number = 0;
    const work = async () => {
      while (number < repetitions) await stopOnce(bench, number++, tally);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return tally;
  },
};

async function stopOnce(bench: Bench, number: number, tally: Tally): Promise<void> {
  const { one, two } = bench.cluster.doors;
  const moment = MOMENTS[number % MOMENTS.length];
  if (!moment) return;
  const atOwner = Math.floor(number / MOMENTS.length) % 2 === 0;
  const [owner, other] = bench.random.next() < 0.5 ? [one, two] : [two, one];
  const turn = await bench.ask(owner, (marker) => bench.texts(marker, 3_000), moment.script);
  const { reader, done } = bench.follow(turn, other, READ_LIMIT_MS);
  const faults: string[] = [];
  if (!(await reader.until((seen) => moment.reached(seen)))) faults.push('was not brought to this moment');
  await sleep(bench.random.between(0, 300));
  const fromMs = Date.now();
  const answer = await (atOwner ? owner : other).exchange('POST', `/api/chat/turns/${turn.turnId}/stop`);
  const answeredMs = Date.now();
  if (answer.status !== 200) faults.push(`the stop was answered with ${answer.status}`);
  else if (!answer.body.includes('"upstreamClosed":true')) faults.push(`not closed: ${answer.body}`);
  await done;
  faults.push(...reader.faults, ...judgeFrames(reader.frames, { ...turn, outcomes: ['stopped'] }));
  const closed = await closedAtMs(bench, turn.marker);
  if (closed === undefined) faults.push("Claude's connection stayed open");
  // Both must be there: the answer to the person, and the end at Claude.
  tally.time(Math.max(answeredMs, closed ?? Infinity) - fromMs);
  tally.add(`${moment.name}${atOwner ? '' : ', from the other instance'} ${turn.marker}`, faults);
}
