/**
 * What a delta of the upstream says about itself, inside its text: `[#seq@sent]`, in the first delta of an answer
 * `[#0@sent@received]`. It holds nothing that JSON would escape, so it crosses every relay as it is; and no letters, of which
 * times now and then would make a word that the product holds against its register ("whaeat" was taken for wheat).
 */
export function writeMarker(seq: number, sentUs: number, receivedUs?: number): string {
  const times = receivedUs === undefined ? sentUs : `${sentUs}@${receivedUs}`;
  return `[#${seq}@${times}]`;
}

/** One delta as its marker tells it. `receivedUs`: when the upstream had the whole request; in the first delta only. */
export interface Marker {
  readonly seq: number;
  readonly sentUs: number;
  readonly receivedUs: number | undefined;
}

const MARKER = /\[#(\d+)@(\d+)(?:@(\d+))?\]/g;

/** All markers of a line, in their order: a relay may have joined several deltas into one event. */
export function readMarkers(line: string): Marker[] {
  const markers: Marker[] = [];
  for (const [, seq, sent, received] of line.matchAll(MARKER)) {
    markers.push({
      seq: Number(seq),
      sentUs: Number(sent),
      receivedUs: received === undefined ? undefined : Number(received),
    });
  }
  return markers;
}
