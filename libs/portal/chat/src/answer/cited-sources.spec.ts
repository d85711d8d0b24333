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

  it('stand as one chip a source and line, after the last words that rest on it, bound by their id', () => {
    const text = 'Gluten, lait et œufs.\nSésame : contient.\n';
    const citations = [
      { sourceIds: ['a'], at: 6 },
      { sourceIds: ['b', 'a'], at: 21 },
      { sourceIds: ['b'], at: text.length },
      { sourceIds: ['unknown'], at: text.length },
    ];
    const cited = { ...turn, text, citations };
    expect(citedPlaces(cited, citedSources(cited))).toEqual([
      { at: 21, label: 1 },
      { at: 21, label: 2 },
      { at: text.length, label: 2 },
    ]);
  });
});
