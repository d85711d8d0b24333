import type { TurnState } from '@tasty-food/contract';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

interface Recording {
  readonly expected: { readonly text: string; readonly stop_reason: string; readonly unfinished_tool_json: number };
}

/** Real streams of Claude. They are other people's data and stay where they lie, beside the repository. */
const FOLDER = process.env['RECORDINGS_DIR'] ?? join(__dirname, '../../../../shared/recordings');
const isThere = existsSync(FOLDER);
const names = isThere
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith('.sse'))
      .map((file) => file.slice(0, -'.sse'.length))
  : ['no recording'];

const CHUNKINGS = ['whole', 'line', 'byte', 'utf8-split'];

/** How a turn ends whose only message stopped for this reason; after a call of a tool that nobody offers Claude has the last word. */
const STATE: Record<string, TurnState> = {
  end_turn: 'complete',
  stop_sequence: 'complete',
  tool_use: 'complete',
  max_tokens: 'interrupted',
  refusal: 'failed',
};

const suite = isThere ? describe : describe.skip;

suite(`recorded streams of Claude${isThere ? '' : ' (no folder of recordings: set RECORDINGS_DIR)'}`, () => {
  let api: RunningApi;
  let staff: ApiClient;

  beforeAll(async () => {
    api = await RunningApi.start({}, ['--recordings', FOLDER]);
    staff = await api.signIn();
  }, 60_000);
  afterAll(() => api.close());

  describe.each(names)('%s', (name) => {
    it.each(CHUNKINGS)('says exactly its text when its bytes come as %s', async (chunking) => {
      const { expected } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Recording;
      await api.resetSimulator();
      await api.script({ kind: 'recording', name, chunking }, { kind: 'answer', text: '' });
      const turn = await staff.answer({ question: `Replay ${name}` });
      expect(turn.text).toBe(expected.text);
      expect(turn.state).toBe(STATE[expected.stop_reason]);
    });
  });
});
