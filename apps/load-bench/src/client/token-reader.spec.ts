import { writeMarker, type Marker } from '../marker.ts';
import { TokenReader } from './token-reader.ts';

const WIRE = { tokenLine: 'data: {"type":"text-delta"', endLine: 'data: {"type":"turn-end"' };

function frame(event: object): string {
  return `id: a-1\ndata: ${JSON.stringify(event)}\n\n`;
}

function read(stream: string, pieceLength: number) {
  const seen: number[] = [];
  const reader = new TokenReader(WIRE, ({ seq }: Marker) => seen.push(seq));
  const bytes = Buffer.from(stream);
  for (let at = 0; at < bytes.length; at += pieceLength) reader.push(bytes.subarray(at, at + pieceLength));
  return { seen, whole: reader.whole };
}

describe('tokens of a stream', () => {
  const snapshot = { type: 'turn-snapshot', turn: { text: writeMarker(0, 5) } };
  const stream =
    frame({ type: 'turn-start', question: 'sim-3t-50ms' }) +
    frame({ type: 'text-delta', text: ` crème${writeMarker(0, 5, 4)}` }) +
    ': keep-alive\n\n' +
    frame(snapshot) +
    frame({ type: 'text-delta', text: ` words${writeMarker(1, 6)} words${writeMarker(2, 7)}` });

  it.each([1, 7, 100_000])('are the same when it comes in pieces of %i bytes', (pieceLength) => {
    const end = frame({ type: 'turn-end', reason: 'complete' });
    expect(read(stream + end, pieceLength)).toEqual({ seen: [0, 1, 2], whole: true });
  });

  it('do not make it whole without its end', () => {
    expect(read(stream, 100_000)).toEqual({ seen: [0, 1, 2], whole: false });
  });
});
