import { readRowState } from './read-row-state.ts';

describe('what a row says', () => {
  it.each([
    ['Sesame seeds: contains', 'contains'],
    ['Sésame : contient', 'contains'],
    ['Sesam: bevat', 'contains'],
    ['Céleri : absent', 'absent'],
    ['Celery: free', 'absent'],
    ['Celery: does not contain', 'absent'],
    ['Selderij: afwezig', 'absent'],
    ['Moutarde : traces possibles', 'traces'],
    ['Mustard: may contain', 'traces'],
    ['Mosterd: kan sporen bevatten', 'traces'],
    ['Selderij: onbekend', 'unknown'],
    ['Lupin : inconnu', 'unknown'],
    ['Lupin: unknown, not checked', 'unknown'],
  ])('%s', (row, state) => {
    expect(readRowState(row)).toBe(state);
  });

  it.each(['Celery: not checked', 'Celery: no traces', 'Celery: absent, but may contain traces', 'Price: €12.90', ''])(
    'nothing that could be said again with yes or no: "%s"',
    (row) => {
      expect(readRowState(row)).toBeUndefined();
    },
  );
});
