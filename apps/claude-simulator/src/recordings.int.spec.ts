import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHUNKINGS } from './faults/split-bytes.ts';
import { HELLO, openSimulator } from './testing/open-simulator.ts';
import type { OpenSimulator } from './testing/open-simulator.ts';
import { RECORDINGS_FOLDER, recordingNames } from './testing/recordings-folder.ts';

const found = recordingNames();
const describeRecordings = found.length > 0 ? describe : describe.skip;
const names = found.length > 0 ? found : ['no recording is here (set RECORDINGS_DIR), none'];

describeRecordings(`the recorded streams in ${RECORDINGS_FOLDER}`, () => {
  let simulator: OpenSimulator;
  beforeAll(async () => {
    simulator = await openSimulator({ recordings: RECORDINGS_FOLDER });
  });
  afterAll(() => simulator.close());

  it.each(names.flatMap((name) => CHUNKINGS.map((chunking) => [name, chunking] as const)))(
    '%s arrives byte for byte, sent by %s',
    async (name, chunking) => {
      await simulator.script({ kind: 'recording', name, chunking });
      const response = await simulator.send('/v1/messages', { ...HELLO, stream: true });
      const received = Buffer.from(await response.arrayBuffer());
      expect(received.equals(readFileSync(join(RECORDINGS_FOLDER, `${name}.sse`)))).toBe(true);
    },
  );

  it('can break like any other stream', async () => {
    await simulator.script({ kind: 'recording', name: names[0], closeAfterEvents: 3 });
    const body = await (await simulator.send('/v1/messages', { ...HELLO, stream: true })).text();
    expect(body.match(/^event: /gm)).toHaveLength(3);
  });
});

describe('a recording that is not there', () => {
  it('is a 404 that says where it was looked for', async () => {
    const simulator = await openSimulator({ recordings: '/nowhere' });
    await simulator.script({ kind: 'recording', name: 'none' });
    const response = await simulator.send('/v1/messages', HELLO);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('no file none.sse in /nowhere');
    await simulator.close();
  });
});
