import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import type { Fault } from '../fault.ts';
import { Tally } from '../report/tally.ts';
import { answerIn } from './answers.ts';
import { closedAtMs } from './upstream-closed.ts';

const AT_ONCE = 4;
/** A question that was only just sent may still be on its way to Claude when its client is gone. */
const ON_ITS_WAY_MS = 700;

/** The one-request form: who closes the request has stopped listening for good, so the answer stops, and what it costs. */
export const abortedClients: Fault = {
  name: 'aborted-clients',
  what: "clients of POST /api/chat/stream go away at random moments, directly and through nginx: Claude's connection closed",
  repetitions: 100,
  least: 6,
  goal: { percentile: 95, maxMs: 300 },
  async run(bench, repetitions) {
    const tally = new Tally();
    let number = 0;
    const work = async () => {
      while (number < repetitions) await abortOnce(bench, number++, tally);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return tally;
  },
};

async function abortOnce(bench: Bench, number: number, tally: Tally): Promise<void> {
  const { cluster, random } = bench;
  const { one, two, nginx } = cluster.doors;
  const marker = bench.newMarker();
  const [text = ''] = bench.texts(marker, 3_000);
  await cluster.simulator.script(marker, [answerIn(text, 20)]);
  const client = new AbortController();
  const door = [one, nginx, two, nginx][number % 4] ?? nginx;
  const sending = { body: { message: marker }, signal: client.signal };
  let status: number | undefined;
  const sent = door.open('POST', '/api/chat/stream', sending).then(
    (response) => {
      status = response.statusCode;
      response.on('error', () => undefined).resume();
    },
    () => undefined,
  );
  await sleep(random.between(5, 1_500));
  client.abort();
  const fromMs = Date.now();
  await sent;
  await sleep(ON_ITS_WAY_MS);
  const closed = await closedAtMs(bench, marker);
  const faults = [];
  if (status !== undefined && status !== 200) faults.push(`answered with ${status}`);
  if (closed === undefined) faults.push("Claude's connection stayed open");
  tally.time(Math.max(0, (closed ?? Infinity) - fromMs));
  tally.add(`${marker} at ${door.name}`, faults);
}
