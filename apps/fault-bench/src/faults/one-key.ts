import { randomUUID } from 'node:crypto';
import type { Bench } from '../bench.ts';
import type { Fault } from '../fault.ts';
import { judgeFrames } from '../judge/judge-frames.ts';
import { Tally } from '../report/tally.ts';
import { answerAtOnce } from './answers.ts';

const POSTS_AT_ONCE = 100;
const READ_LIMIT_MS = 20_000;

/** Every POST of one key gives the same turn, whichever instance it meets; the losers of the race are told to come again. */
export const oneKey: Fault = {
  name: 'one-key',
  what: '100 POSTs at once with one Idempotency-Key over both instances: one turn, one request to Claude',
  repetitions: 300,
  least: 100,
  async run(bench, repetitions) {
    const tally = new Tally();
    while (tally.repetitions < repetitions) await race(bench, tally);
    return tally;
  },
};

async function race(bench: Bench, tally: Tally): Promise<void> {
  const { doors, simulator } = bench.cluster;
  const marker = bench.newMarker();
  const texts = bench.texts(marker, 200);
  await simulator.script(
    marker,
    texts.map((text) => answerAtOnce(text)),
  );
  const sending = { body: { question: marker }, headers: { 'idempotency-key': randomUUID() } };
  const posts = Array.from({ length: POSTS_AT_ONCE }, (_, n) => {
    const door = [doors.one, doors.two][n % 2] ?? doors.one;
    return door.exchange('POST', '/api/chat/turns', sending);
  });
  const answers = await Promise.all(posts);
  const turnIds = new Set(
    answers.flatMap(({ status, body }) => (status === 201 ? [(JSON.parse(body) as { turnId: string }).turnId] : [])),
  );
  const faults: string[] = [];
  if (turnIds.size !== 1) faults.push(`${turnIds.size} turns for one key`);
  for (const { status, headers } of answers) {
    if (status !== 201 && !(status === 503 && headers['retry-after'])) faults.push(`answered with ${status}`);
  }
  for (const turnId of turnIds) {
    const { reader, done } = bench.follow({ marker, turnId, texts }, doors.nginx, READ_LIMIT_MS);
    await done;
    faults.push(...reader.faults, ...judgeFrames(reader.frames, { texts }));
  }
  const requests = await simulator.requestsOf(marker);
  if (requests.length !== 1) faults.push(`Claude was asked ${requests.length} times`);
  tally.add(marker, faults, POSTS_AT_ONCE);
}
