import { foldTurnEvents, isTerminal, urlOf, type TurnEvent } from '@tasty-food/contract';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiClient, Frame } from './testing/api-client';
import { RunningApi } from './testing/running-api';

/** Ten megabytes on the wire: far more than the kernel takes for a socket that nobody reads, and than a real answer has. */
const PIECE = '🍟é€ '.repeat(2_000);
const PIECES = 500;
const TEXT = PIECE.repeat(PIECES);
const SHORT = 'Nobody else feels it.';

/** As Claude would stream it; a scripted answer is cut at `max_tokens`, a recording is sent as it stands. */
const LONG_STREAM = [
  {
    type: 'message_start',
    message: {
      id: 'msg_long',
      type: 'message',
      role: 'assistant',
      model: 'claude-haiku-5-5',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  ...Array.from({ length: PIECES }, () => ({
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'text_delta', text: PIECE },
  })),
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 9 } },
  { type: 'message_stop' },
];

const folder = mkdtempSync(join(tmpdir(), 'tasty-food-recordings-'));
let api: RunningApi;
let staff: ApiClient;
let cookie: string;

beforeAll(async () => {
  const frames = LONG_STREAM.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  writeFileSync(join(folder, 'long.sse'), frames.join(''));
  api = await RunningApi.start({}, ['--recordings', folder]);
  staff = await api.signIn();
  const signedIn = await staff.send('POST', urlOf('signIn'), { email: 'staff@tastyfood.test', password: 'tastyfood' });
  cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}, 60_000);
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

/** A stream of the turn on a socket of its own, of which nothing is read until `drained` does. */
async function stalled(turnId: string, after?: string): Promise<IncomingMessage> {
  const url = api.url + urlOf('turnEvents', { turnId });
  const call = request(url, { agent: false, headers: { cookie, ...(after && { 'last-event-id': after }) } }).end();
  const [response] = (await once(call, 'response')) as [IncomingMessage];
  return response;
}

/** The whole frames that came, and whether the stream was cut or ended in order. */
async function drained(response: IncomingMessage): Promise<{ frames: Frame[]; isCut: boolean }> {
  const chunks: Buffer[] = [];
  response.on('data', (bytes: Buffer) => chunks.push(bytes));
  const isCut = await new Promise<boolean>((resolve) => {
    response.on('end', () => resolve(false)).on('error', () => resolve(true));
  });
  const parts = Buffer.concat(chunks).toString().split('\n\n').slice(0, -1);
  return { isCut, frames: parts.map(frameOf).filter((frame) => frame !== undefined) };
}

function frameOf(text: string): Frame | undefined {
  const [, id, data] = /^id: (.+)\ndata: (.+)$/m.exec(text) ?? [];
  return id && data ? { id, event: JSON.parse(data) as TurnEvent } : undefined;
}

/** Whole, over as many connections as it takes: in how many bursts the answer comes, and so whether a reader is cut, is the machine's. */
async function resumed(turnId: string, response: IncomingMessage): Promise<Frame[]> {
  const { frames } = await drained(response);
  for (let resumptions = 0; !frames.some(({ event }) => isTerminal(event)); resumptions++) {
    const more = await drained(await stalled(turnId, frames.at(-1)?.id));
    expect(more.frames.length).toBeGreaterThan(0);
    expect(resumptions).toBeLessThan(20);
    frames.push(...more.frames);
  }
  return frames;
}

describe('a reader that stops reading', () => {
  it('holds nobody up, and comes with its last id to the identical text, cut or not', async () => {
    // Nearly all of it, then a silence long enough to ask something else.
    const long = { kind: 'recording', name: 'long', stallAfterEvents: PIECES - 10, stallMs: 2_000 };
    await api.script(long, { kind: 'answer', text: SHORT });
    const { turnId } = await staff.ask({ question: 'At length?' });
    const slow = await stalled(turnId);
    const [whole, other] = await Promise.all([
      stalled(turnId).then((response) => resumed(turnId, response)),
      staff.answer({ question: 'In short?' }),
    ]);
    expect(other.text).toBe(SHORT);
    expect(foldTurnEvents(whole.map(({ event }) => event))).toMatchObject({ state: 'complete', text: TEXT });
    // That a reader is cut who lets too much wait stands in turn-reader.int.spec.ts.
    expect(await resumed(turnId, slow)).toEqual(whole);
    // All of it at once is more than may wait, and no reason to cut a reader who reads.
    expect(await drained(await stalled(turnId))).toEqual({ frames: whole, isCut: false });
  }, 60_000);
});
