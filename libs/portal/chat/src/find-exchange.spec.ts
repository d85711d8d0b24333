import { findExchange } from './find-exchange';
import { groupVersions } from './group-versions';
import { fromServer } from './shown-turn';
import { sampleTurn } from './testing/turn-samples';

const exchanges = groupVersions(
  [
    sampleTurn({ turnId: 'a', question: 'Des crevettes ?', text: 'Oui.' }),
    sampleTurn({ turnId: 'b', question: 'Et ici ?', text: 'Des huîtres, du bœuf et des crevettes.' }),
  ].map(fromServer),
);

describe('a search within a conversation', () => {
  it.each([
    ['HUITRES', 1],
    ['boeuf', 1],
    ['crevettes', 0],
    ['crevettes huîtres', 1],
    ['crevettes zeppelin', 0],
    ['zeppelin', -1],
    ['  ', -1],
  ])('for %p opens at exchange %i', (search, index) => expect(findExchange(exchanges, search)).toBe(index));
});
