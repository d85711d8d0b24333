import { groupVersions } from './group-versions';
import { fromServer, newQuestion } from './shown-turn';
import { sampleTurn } from './testing/turn-samples';

const turn = (turnId: string, replaces?: string) => fromServer(sampleTurn({ turnId, replaces }));
const keysOf = (turns: Parameters<typeof groupVersions>[0]) =>
  groupVersions(turns).map(({ versions }) => versions.map(({ turnId }) => turnId));

describe('the versions of a question', () => {
  it('stand together where the first of them was asked', () => {
    expect(keysOf([turn('a'), turn('b'), turn('c', 'a'), turn('d', 'c'), turn('e')])).toEqual([
      ['a', 'c', 'd'],
      ['b'],
      ['e'],
    ]);
  });

  it('stand alone when what they replace is not there', () => {
    expect(keysOf([turn('b', 'gone')])).toEqual([['b']]);
  });

  it('keep their place and their key while the newest is on its way', () => {
    const asked = newQuestion('Again?', { replaces: 'a', language: 'en' });
    const [exchange] = groupVersions([turn('a'), asked]);
    expect(exchange).toMatchObject({ key: 'a', versions: [{ turnId: 'a' }, { key: asked.key }] });
  });
});
