import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import { TurnReader } from '../client/turn-reader.ts';
import type { Fault } from '../fault.ts';
import { judgeFrames } from '../judge/judge-frames.ts';
import { Tally } from '../report/tally.ts';
import { scriptedText, WIDE_WORDS } from '../scripted-text.ts';

/**
 * Less than an answer may be; of wide characters it is some 20 MB: five times what the sockets of a loopback swallow and the 1 MiB that is kept for
 * a reader, so that the rest is not over in two bursts of a process that waits for its CPU.
 */
const ANSWER_CHARACTERS = 7_500_000;
/** Small beside the bound: streams count what waits by the message, and sixteen large ones would hide it. */
const DELTA_CHARACTERS = 16_000;
/** Apart, or they would be joined to larger ones. */
const DELTAS_A_SECOND = 100;
const READ_LIMIT_MS = 90_000;
/** After the others have it all, the slow one waits so long before it reads on. */
const ASLEEP_MS = 2_000;

/** One reader takes nothing while a long answer is told; two others, at each instance, read it meanwhile. */
export const slowReaders: Fault = {
  name: 'slow-readers',
  what: 'a reader that does not drain is cut, and resumes to the whole text; the others feel nothing',
  repetitions: 5,
  least: 1,
  async run(bench, repetitions) {
    const tally = new Tally();
    while (tally.repetitions < repetitions) await readSlowly(bench, tally);
    return tally;
  },
};

async function readSlowly(bench: Bench, tally: Tally): Promise<void> {
  const { doors, simulator } = bench.cluster;
  const marker = bench.newMarker();
  const name = `long-${marker.replace(/\D/g, '')}`;
  const text = scriptedText(bench.random, name, ANSWER_CHARACTERS, WIDE_WORDS);
  writeFileSync(join(simulator.recordings, `${name}.sse`), recordingOf(text));
  // Time for the slow one to be there from the start.
  await simulator.script(marker, [
    { kind: 'recording', name, stallBeforeHeaders: 500, tokensPerSecond: DELTAS_A_SECOND },
  ]);
  const turnId = await bench.post(doors.one, marker);
  const turn = { marker, turnId, texts: [text] };

  const slow = new TurnReader(turnId);
  let wake: () => void = () => undefined;
  const sleeping = slow.connect(doors.one, { asleep: new Promise((resolve) => (wake = resolve)) });
  const others = [doors.one, doors.two].map((door) => bench.follow(turn, door, READ_LIMIT_MS));
  await Promise.all(others.map(({ done }) => done));
  await sleep(ASLEEP_MS);
  const faults = others.flatMap(({ reader }) => [...reader.faults, ...judgeFrames(reader.frames, turn)]);
  if (others.some(({ reader }) => reader.connections > 1)) faults.push('another reader was cut too');

  wake();
  const parting = await sleeping;
  if (parting !== 'broken')
    faults.push(`was not cut: ${slow.bytes} bytes of ${Buffer.byteLength(text)} were kept for it`);
  tally.notes.push(
    `${(slow.bytes / 2 ** 20).toFixed(1)} MiB reached the reader that slept, its socket's buffers included`,
  );
  await slow.readToEnd(() => doors.one, READ_LIMIT_MS);
  faults.push(...slow.faults, ...judgeFrames(slow.frames, turn));
  tally.add(marker, faults);
}

/** The answer as the Messages API streams it, in few and large deltas. */
function recordingOf(text: string): string {
  const usage = { input_tokens: 10, output_tokens: 1, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 };
  const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'claude-haiku-5-5', content: [], usage };
  const deltas = [];
  const characters = Array.from(text);
  for (let at = 0; at < characters.length; at += DELTA_CHARACTERS) {
    const piece = characters.slice(at, at + DELTA_CHARACTERS).join('');
    deltas.push({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: piece } });
  }
  const events = [
    { type: 'message_start', message: { ...message, stop_reason: null, stop_sequence: null } },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    ...deltas,
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 1_000 } },
    { type: 'message_stop' },
  ];
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}
