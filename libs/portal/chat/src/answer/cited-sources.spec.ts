import { sampleSource, sampleTurn } from '../testing/turn-samples';
import { citedPlaces, citedSources } from './cited-sources';

const turn = sampleTurn({
  sources: [sampleSource('never-cited'), sampleSource('b'), sampleSource('a')],
  citations: [
    { sourceIds: ['a'], at: 10 },
    { sourceIds: ['b', 'a'], at: 20 },
    { sourceIds: ['b'], at: 20 },
    { sourceIds: ['unknown'], at: 25 },
  ],
});

describe('the sources of an answer', () => {
  it('are numbered in the order in which the text cites them, whatever the order they became available in', () => {
    expect(citedSources(turn).map(({ number, source }) => [number, source.sourceId])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  it('keep their number while more citations arrive', () => {
    const earlier = citedSources({ ...turn, citations: turn.citations.slice(0, 1) });
    expect(citedSources(turn).slice(0, 1)).toEqual(earlier);
  });

  it('stand as one chip a source and place, bound by their id', () => {
    expect(citedPlaces(turn, citedSources(turn))).toEqual([
      { at: 10, label: 1 },
      { at: 20, label: 2 },
      { at: 20, label: 1 },
    ]);
  });
});
