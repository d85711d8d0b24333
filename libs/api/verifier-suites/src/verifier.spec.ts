import * as fc from 'fast-check';
import { openVerifier, type Released } from '@tasty-food/api-verifier';
import { sampleFacts } from '@tasty-food/api-vocabulary/testing';
import { phraseAll, seeded } from './grammar/phrasing-grammar';
import { BARE_ANSWERS } from './by-hand/bare-answers';
import { ODD_WRITING } from './by-hand/odd-writing';
import { readCases } from './read-cases';
import { WHOLE_ANSWERS } from './by-hand/whole-answers';

const facts = sampleFacts();
const textOf = (released: readonly Released[]): string => released.map(({ text }) => text).join('');
const TALK =
  'Bonjour ! Je suis là pour vous aider ; posez votre question, je réponds tout de suite.\n\nBon service !\n';

/** Sentences true and false, talk, lists, tables and rubbish, one after another. */
const SENTENCES = [
  ...[...phraseAll(facts, seeded(7), 397)].map(({ text }) => text),
  ...readCases(ODD_WRITING + BARE_ANSWERS).map(({ text }) => text),
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
      fc.constantFrom(...WHOLE_ANSWERS, TALK),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(' ', '\n', '\n\n', '. ', '**', '| ', ' 12,50 € ', '- '),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

function verify(text: string, cuts: readonly number[], question: string | undefined): Released[] {
  const verifier = openVerifier(facts, 'fr', question);
  const released: Released[] = [];
  let from = 0;
  for (const cut of [...new Set(cuts)].map((part) => part % (text.length + 1)).toSorted((one, other) => one - other)) {
    released.push(...verifier.push(text.slice(from, cut)));
    from = cut;
  }
  return [...released, ...verifier.push(text.slice(from)), ...verifier.end()];
}

describe('the verifier on a stream', () => {
  it('says the same however the text was cut', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.nat(2_000), { maxLength: 40 }),
        fc.constantFrom(undefined, 'Bonjour', 'Sésame dans le Perron ?'),
        (text, cuts, question) => {
          const whole = verify(text, [], question);
          const pieces = verify(text, cuts, question);
          expect(textOf(pieces)).toBe(textOf(whole));
          const counts = (released: Released[]) =>
            released.reduce((sum, { checked, corrected }) => sum + checked * 1000 + corrected, 0);
          expect(counts(pieces)).toBe(counts(whole));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('changes nothing of a text without facts and holds back no more than a word', () => {
    const verifier = openVerifier(facts, 'fr', 'Bonjour');
    let shown = '';
    for (let at = 0; at < TALK.length; at++) {
      shown += textOf(verifier.push(TALK.charAt(at)));
      expect(TALK.startsWith(shown)).toBe(true);
      expect(TALK.slice(shown.length, at + 1)).toMatch(/^\p{L}*$/u);
    }
    expect(shown + textOf(verifier.end())).toBe(TALK);
  });

  it('lets whole tokens without facts through at once', () => {
    const verifier = openVerifier(facts, 'en', 'Hello');
    expect(textOf(verifier.push('Welcome back'))).toBe('Welcome back');
    expect(textOf(verifier.push(', how do things'))).toBe(', how do things');
  });

  it('holds a sentence from its first word of facts on until it is over', () => {
    const verifier = openVerifier(facts, 'fr', 'Bonjour');
    expect(textOf(verifier.push('Il y a du '))).toBe('Il y a du ');
    expect(verifier.push('sésame dans le Perron.')).toEqual([]);
    expect(textOf(verifier.push(' Voilà'))).toBe('sésame dans le Perron. ');
    expect(textOf(verifier.end())).toBe('Voilà');
  });

  it('breaks off a wrong sentence that had begun before it was known to matter', () => {
    const verifier = openVerifier(facts, 'fr', 'Bonjour');
    const shown = textOf([...verifier.push('Il n’y a pas de sésame dans le Perron.'), ...verifier.end()]);
    expect(shown).toBe('Il n’y a pas de … Selon le registre : Le Perron – Sésame : contient.');
  });

  it('sends sentences out whole once a look-up returned rows', () => {
    const verifier = openVerifier(facts, 'fr', 'Bonjour');
    verifier.learn({ factsId: '1.1', kind: 'dishes', rows: [] });
    expect(verifier.push('Voici la réponse')).toEqual([]);
    expect(textOf(verifier.push('. Et'))).toBe('Voici la réponse. ');
  });

  it('holds the text against what look-ups returned, and says which rows it was held against', () => {
    const row = { dishId: 'B02', dish: 'Le Perron', code: 'celery', state: 'contains', version: 2 } as const;
    const verifier = openVerifier(facts, 'fr', 'Bonjour');
    verifier.learn({ factsId: '1.1', kind: 'allergens', rows: [row] });
    const [yes] = verifier.push('Le Perron contient du céleri. ').concat(verifier.end());
    const text = 'Le Perron contient du céleri. ';
    expect(yes).toMatchObject({
      text,
      sourceLength: text.length,
      checked: 1,
      corrected: 0,
      factsIds: ['1.1'],
      ownRows: [],
    });
  });

  it('lets "free" through only where all rows of a turn say so', () => {
    const row = { dishId: 'B02', dish: 'Le Perron', code: 'celery', version: 1 } as const;
    const verifier = openVerifier(facts, 'fr', 'Bonjour');
    verifier.learn({ factsId: '1.1', kind: 'allergens', rows: [{ ...row, state: 'free' }] });
    verifier.learn({ factsId: '1.2', kind: 'allergens', rows: [{ ...row, state: 'may-contain' }] });
    const shown = textOf([...verifier.push('Le Perron ne contient pas de céleri.'), ...verifier.end()]);
    expect(shown).toBe('Selon le registre : Le Perron – Céleri : traces possibles.');
  });

  it('knows of a dish that went out while the answer ran', () => {
    const verifier = openVerifier(facts, 'en', 'Is the Perron available?');
    expect(textOf(verifier.push('The Perron is available. So')) + textOf(verifier.end())).toBe(
      'The Perron is available. So',
    );
    const dishes = facts.dishes.map((dish) => (dish.id === 'B02' ? { ...dish, available: false } : dish));
    verifier.replaceFacts({ ...facts, version: 'later', dishes });
    expect(textOf(verifier.push('\nThe Perron is available.')) + textOf(verifier.end())).toBe(
      '\nAccording to the menu: The Perron: sold out.',
    );
  });

  it('keeps no more of an endless sentence than its bound', () => {
    const verifier = openVerifier(facts, 'fr', 'Sésame dans le Perron ?');
    let shown = 0;
    for (let part = 0; part < 1_000; part++) {
      shown += textOf(verifier.push('encore et encore ')).length;
      expect((part + 1) * 17 - shown).toBeLessThan(4_100);
    }
  });
});
