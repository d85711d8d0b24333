import { sampleFacts } from '@tasty-food/api-vocabulary/testing';
import { openVerifier } from './verifier';

const PASSAGE = `La fiche cite la **carbonara** : elle contient du lait et des œufs, et se garde un jour au frais.
La carbonara est sans gluten et convient aux cœliaques du groupe. Le Perron ne contient pas de sésame depuis 2019.`;

function say(text: string, passage?: string): string {
  const verifier = openVerifier(sampleFacts(), 'fr', 'Que dit la fiche des allergènes ?');
  const row = { documentId: 'd', source: 'doc:fiche#_intro', title: 'Fiche', section: '' };
  if (passage !== undefined) verifier.learn({ factsId: '1.1', kind: 'passages', rows: [{ ...row, text: passage }] });
  return [...verifier.push(text), ...verifier.end()].map((part) => part.text).join('');
}

describe('a sentence quoted from a passage of this turn', () => {
  const quoted = 'La carbonara contient du lait et des œufs au frais.';
  const passage = `Vu : ${quoted} Voilà.`;

  it('goes out though it names something that is not on the menu', () => {
    expect(say(quoted, passage)).toBe(quoted);
    expect(say('La **carbonara** contient du lait et des œufs au frais.', passage)).toContain('**carbonara**');
  });

  it('gives way without that passage, or with another word in it', () => {
    expect(say(quoted)).not.toBe(quoted);
    expect(say(quoted, PASSAGE)).not.toBe(quoted);
    expect(say('La carbonara contient du lait et des noix au frais.', passage)).toContain('registre');
  });

  it.each([
    'La carbonara est sans gluten et convient aux cœliaques du groupe.',
    'Le Perron ne contient pas de sésame depuis 2019.',
  ])('gives way all the same where it says "free": %s', (text) => {
    expect(say(text, PASSAGE)).not.toBe(text);
  });

  it.each([
    'Lait et crème ouverts : trois jours au frigo.',
    'Les frites attendent sept minutes, le poulet pané vingt.',
  ])('goes out where it says of no dish what is in it: %s', (text) => {
    expect(say(text, `Avant. ${text} Après.`)).toBe(text);
  });

  it.each(['Le Perron : céleri, moutarde et lupin.', 'Le Perron peut contenir des traces de lupin selon la fiche.'])(
    'gives way where the register says otherwise: %s',
    (text) => expect(say(text, `Avant. ${text} Après.`)).not.toBe(text),
  );
});
