import { readMarkers, writeMarker } from './marker.ts';

describe('the marker of a delta', () => {
  it('is read as it was written', () => {
    expect(readMarkers(writeMarker(17, 123_456_789))).toEqual([
      { seq: 17, sentUs: 123_456_789, receivedUs: undefined },
    ]);
  });

  it('carries in the first delta when the request had come', () => {
    expect(readMarkers(writeMarker(0, 2_000_000_000, 1_999_999_000))).toEqual([
      { seq: 0, sentUs: 2_000_000_000, receivedUs: 1_999_999_000 },
    ]);
  });

  it('survives JSON, and deltas that were joined', () => {
    const joined = JSON.stringify({ text: ` words${writeMarker(1, 10)} words${writeMarker(2, 20)}` });
    expect(readMarkers(joined).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('is not found in text that has none', () => {
    expect(readMarkers('data: {"text":"[#x] [#1] no marker [1@2]"}')).toEqual([]);
  });
});
