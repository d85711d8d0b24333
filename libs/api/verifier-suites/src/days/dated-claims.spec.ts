import type { AllergenState, Facts, Language } from '@tasty-food/contract';
import { openVerifier } from '@tasty-food/api-verifier';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { sampleFacts } from '@tasty-food/api-vocabulary/testing';

/** A Monday in Belgium. */
const NOW = new Date('2026-11-30T17:30:00Z');
const NAMES = { angleur: 'Angleur', wandre: 'Wandre' };
const sample = sampleFacts();
const PERRON = sample.dishes.find(({ id }) => id === 'B02');
const TODAY_CENTS = PERRON?.priceCents ?? 0;
const FACTS: VerifierFacts = {
  ...sample,
  version: 'days',
  branchId: 'angleur',
  branches: Object.entries(NAMES).map(([id, name]) => ({ id, names: [name] })),
  certificates: [paper('2026-04-01', '2027-03-31', true)],
};

function paper(validFrom: string, validTo: string, valid: boolean) {
  return { certificateId: 'c1', supplier: 'Al Mansour', scope: 'Beef / bœuf / rund', validFrom, validTo, valid };
}

function price(asOf: string, priceCents: number, branchId = 'angleur'): Facts {
  const row = { dishId: 'B02', dish: 'Le Perron', priceCents, available: true, diet: [] };
  return { factsId: `dishes ${asOf} ${branchId}`, kind: 'dishes', branchId, asOf, rows: [row] };
}

function cell(asOf: string, code: 'celery' | 'sesame', state: AllergenState): Facts {
  const row = { dishId: 'B02', dish: 'Le Perron', code, state, version: 1 };
  return { factsId: `cells ${asOf}`, kind: 'allergens', branchId: 'angleur', asOf, rows: [row] };
}

const JANUARY = price('2027-01-01', 1350);

function say(text: string, learned: readonly Facts[] = [JANUARY], question?: string, language: Language = 'en') {
  const verifier = openVerifier(FACTS, language, question, NOW);
  for (const facts of learned) verifier.learn(facts);
  const released = [...text].flatMap((char) => verifier.push(char)).concat(verifier.end());
  return {
    text: released.map((part) => part.text).join(''),
    corrected: released.reduce((sum, part) => sum + part.corrected, 0),
    factsIds: [...new Set(released.flatMap(({ factsIds }) => factsIds))],
  };
}

describe('What is said of another day', () => {
  it('knows a price of today that is another one than that of January', () => {
    expect([TODAY_CENTS, PERRON?.register.celery, PERRON?.register.sesame]).toEqual([1290, 'free', 'contains']);
  });

  it.each([
    'In January the Perron costs €13.50.',
    'The Perron will cost €13.50 on 1 January 2027.',
    'From 1 January the Perron costs €13.50.',
    'As of 2027-01-01 the Perron costs €13.50.',
    'Le Perron coûtera 13,50 € au 1er janvier 2027.',
    'En janvier, le Perron coûte 13,50 €.',
    'Vanaf 1 januari kost de Perron € 13,50.',
    '**As of 1 January 2027:**\n\n- The Perron: €13.50\n',
    'Prices as of 1 January 2027:\n- The Perron – €13.50\n',
    'Prices:\n- In January:\n  - The Perron – €13.50\n',
    '## January 2027\nThe Perron costs €13.50.',
    '| Dish | 1 January 2027 |\n|---|---|\n| The Perron | €13.50 |\n',
    'The Perron costs €12.90.',
    'Today the Perron costs €12.90.',
    'The Perron costs €12.90 today.',
  ])('goes out where the rows of that day say so: %s', (text) => {
    expect(say(text)).toMatchObject({ text, corrected: 0 });
  });

  it('rests on the rows of the look-up', () => {
    expect(say('In January the Perron costs €13.50.').factsIds).toEqual(['dishes 2027-01-01 angleur']);
    expect(say('The Perron costs €12.90.').factsIds).toEqual(['register']);
  });

  it.each([
    ['The Perron costs €13.50.', 'According to the menu: The Perron: €12.90.'],
    ['The Perron will cost €13.50.', 'According to the menu: The Perron: €12.90.'],
    ['Today the Perron costs €13.50.', 'According to the menu: The Perron: €12.90.'],
    ['In January the Perron costs €12.90.', 'According to the menu, as of 1 January 2027: The Perron: €13.50.'],
    ['On 1 January 2027 the Perron is €14.', 'According to the menu, as of 1 January 2027: The Perron: €13.50.'],
    ['In February the Perron costs €13.50.', 'According to the menu, today: The Perron: €12.90.'],
    ['In February the Perron costs €12.90.', 'According to the menu, today: The Perron: €12.90.'],
    ['Op 1 januari 2027 kost de Perron € 12,90.', 'Volgens de kaart, per 1 januari 2027: De Perron: 13,50 €.'],
    ['Le 1er janvier, le Perron coûte 12,90 €.', 'Selon la carte, au 1er janvier 2027 : Le Perron : 13,50 €.'],
    [
      '- In January:\n  - The Perron – €12.90\n',
      '- In January:\n  - According to the menu, as of 1 January 2027: The Perron: €13.50.\n',
    ],
    ['Next summer the Perron costs €13.50.', 'According to the menu, today: The Perron: €12.90.'],
    ['In January the Smoky costs €13.50.', 'According to the menu, today: The Smoky: €12.90.'],
    [
      'Today and in January the Perron costs €13.50.',
      'According to the menu, today: The Perron: €12.90. According to the menu, as of 1 January 2027: The Perron: €13.50.',
    ],
    [
      'Prices as of 1 January 2027:\n- The Perron – €12.90\n',
      'Prices as of 1 January 2027:\n- According to the menu, as of 1 January 2027: The Perron: €13.50.\n',
    ],
    [
      '| Dish | 1 January 2027 |\n|---|---|\n| The Perron | €12.90 |\n',
      '| Dish | 1 January 2027 |\n|---|---|\n| The Perron | According to the menu, as of 1 January 2027: The Perron: €13.50. |\n',
    ],
  ])('gives way otherwise, to rows that say their day: %s', (text, expected) => {
    const shown = say(text, [JANUARY], undefined, text.startsWith('Op') ? 'nl' : 'en');
    expect(shown.text).toBe(expected);
    expect(shown.corrected).toBeGreaterThan(0);
  });

  it('is told for today and for that day in one sentence, each held against its own rows', () => {
    for (const text of [
      'Today the Perron costs €12.90; from 1 January 2027 it will cost €13.50.',
      'The Perron costs €12.90 now, and €13.50 from 1 January 2027.',
      'Le Perron coûte 12,90 € aujourd’hui et coûtera 13,50 € le 1er janvier 2027.',
      'Vandaag kost de Perron € 12,90, maar vanaf 1 januari 2027 kost hij € 13,50.',
    ])
      expect(say(text)).toMatchObject({ text, corrected: 0 });
    const both =
      'According to the menu, today: The Perron: €12.90. According to the menu, as of 1 January 2027: The Perron: €13.50.';
    for (const text of [
      'Today the Perron costs €13.50; from 1 January 2027 it will cost €12.90.',
      'Today the Perron costs €13.50; from 1 January 2027 it will cost €13.50.',
      'The Perron costs €12.90 now, and €12.90 from 1 January 2027.',
    ])
      expect(say(text).text).toBe(both);
  });

  it('of no look-up is known of no other day', () => {
    expect(say('In January the Perron costs €12.90.', [], 'The Perron?').text).toBe(
      'According to the menu, today: The Perron: €12.90.',
    );
  });

  it('of another branch is known there alone', () => {
    const wandre = [price('2027-01-01', 1400, 'wandre')];
    const text = 'In January the Perron costs €14.00 in Wandre.';
    expect(say(text, wandre)).toMatchObject({ text, corrected: 0 });
    expect(say('In January the Perron costs €14.00.', wandre).corrected).toBe(1);
    expect(say('In January the Perron costs €13.50 in Wandre.', [...wandre, JANUARY]).text).toBe(
      'According to the menu, as of 1 January 2027, Wandre: The Perron: €14.00.',
    );
  });

  it('with a "free" is never said of tonight, nor is that of today said of then', () => {
    const november = [cell('2026-11-01', 'celery', 'contains'), cell('2026-11-01', 'sesame', 'free')];
    for (const text of [
      'On 1 November the Perron contained no sesame.',
      'On 1 November there was celery in the Perron.',
      'Le 1er novembre, le Perron ne contenait pas de sésame.',
      'Le 1er novembre, le Perron contenait du céleri.',
      'Op 1 november bevatte de Perron geen sesam.',
    ])
      expect(say(text, november)).toMatchObject({ text, corrected: 0 });
    for (const text of [
      'The Perron contains no sesame.',
      'The Perron contains no sesame today.',
      'The Perron contained no sesame.',
      'Today and on 1 November the Perron contains no sesame.',
      'Today and on 1 November the Perron contains no celery.',
      'On 1 November the Perron contained no sesame; it contains none today.',
      'On 1 November the Perron contained no milk.',
      'On 2 November the Perron contained no celery.',
      'In January the Perron contains no celery.',
    ])
      expect(say(text, november).text).not.toBe(text);
    expect(say('The Perron contains no sesame.', november).text).toBe(
      'According to the register: The Perron – Sesame: contains.',
    );
    expect(say('On 1 November the Perron contained no celery.', november).text).toBe(
      'According to the register, as of 1 November 2026: The Perron – Celery: contains.',
    );
  });

  it('is held against the day that was asked about too, where a sentence names none', () => {
    const asked = 'What will the Perron cost on 1 January?';
    for (const text of ['€12.90.', '€13.50.', 'The Perron costs €13.50.', 'The Perron costs €12.90.'])
      expect(say(text, [JANUARY], asked).corrected).toBe(1);
    expect(say('€12.90.', [], asked).text).toBe('According to the menu, today: The Perron: €12.90.');
    const text = 'Today it is €12.90. On 1 January it will be €13.50.';
    expect(say(text, [JANUARY], asked)).toMatchObject({ text, corrected: 0 });
    const allergens = 'Was there sesame in the Perron on 1 November?';
    const [no, yes] = [cell('2026-11-01', 'sesame', 'free'), cell('2026-11-01', 'sesame', 'contains')];
    expect(say('The Perron contains sesame.', [no], allergens).corrected).toBe(1);
    expect(say('The Perron contains sesame.', [yes], allergens).corrected).toBe(0);
  });

  it('of a longer time is so on each day of it that was looked up', () => {
    const [first, last] = ['2026-10-01', '2026-10-31'];
    const text = 'Last month the Perron contained celery.';
    expect(say(text, [cell(first, 'celery', 'contains'), cell(last, 'celery', 'contains')]).text).toBe(text);
    expect(say(text, [cell(first, 'celery', 'contains'), cell(last, 'celery', 'free')]).text).toBe(
      'According to the register, as of 1 October 2026: The Perron – Celery: contains. ' +
        'According to the register, as of 31 October 2026: The Perron – Celery: absent.',
    );
    expect(say(text, []).corrected).toBe(1);
  });

  it('with a date that is of something else is said of today', () => {
    for (const text of [
      'The Perron contains sesame (checked on 1 September 2026).',
      'The Perron has cost €12.90 since 1 September 2025.',
      'The Perron costs €12.90 until 31 December.',
    ])
      expect(say(text)).toMatchObject({ text, corrected: 0 });
  });

  it('of a certificate is held against what it is worth then', () => {
    const june: Facts = {
      factsId: 'papers',
      kind: 'certificate',
      branchId: 'angleur',
      asOf: '2027-06-01',
      rows: [paper('2026-04-01', '2027-03-31', false)],
    };
    for (const text of [
      'The beef is certified halal.',
      'The halal certificate of Al Mansour is valid until 31 March 2027.',
      'On 1 June 2027 the halal certificate of Al Mansour is not valid.',
    ])
      expect(say(text, [june])).toMatchObject({ text, corrected: 0 });
    for (const text of [
      'On 1 June 2027 the beef is certified halal.',
      'In June the beef is certified halal.',
      'In July the beef is certified halal.',
    ])
      expect(say(text, [june]).text).toBe(
        'According to the halal certificates: Al Mansour (Beef / bœuf / rund) – valid up to and including 2027-03-31.',
      );
  });

  describe('of a dish that is on no menu of today', () => {
    const row = { dishId: 'B99', dish: 'La Citadelle' };
    const of = { branchId: 'angleur', asOf: '2026-11-01' };
    const RETIRED: readonly Facts[] = [
      {
        ...of,
        factsId: 'menu of November',
        kind: 'dishes',
        rows: [{ ...row, priceCents: 1400, available: true, diet: ['vegetarian'] }],
      },
      {
        ...of,
        factsId: 'cells of November',
        kind: 'allergens',
        rows: [
          { ...row, code: 'sesame', state: 'contains', version: 1 },
          { ...row, code: 'celery', state: 'free', version: 1 },
        ],
      },
    ];

    it.each([
      'On 1 November the Citadelle contained sesame.',
      'On 1 November there was no celery in the Citadelle.',
      'Le 1er novembre, La Citadelle coûtait 14,00 €.',
      'Op 1 november bevatte de Citadelle sesam en geen selderij.',
      'On 1 November the Citadelle cost €14.00 and the Citadelle was vegetarian.',
    ])('goes out where the rows of that day say so: %s', (text) => {
      expect(say(text, RETIRED)).toMatchObject({ text, corrected: 0 });
    });

    it.each([
      [
        'On 1 November the Citadelle contained no sesame.',
        'According to the register, as of 1 November 2026: La Citadelle – Sesame: contains.',
      ],
      [
        'On 1 November the Citadelle costs €13.00.',
        'According to the menu, as of 1 November 2026: La Citadelle: €14.00.',
      ],
      ['The Citadelle costs €14.00.', 'According to the menu: La Citadelle: not on the menu.'],
      ['The Citadelle is vegetarian.', 'According to the menu: La Citadelle: not on the menu.'],
      ['The Citadelle contains no celery.', 'According to the register: La Citadelle – Celery: unknown.'],
    ])('gives way otherwise: %s', (text, expected) => {
      expect(say(text, RETIRED).text).toBe(expected);
    });

    it('is none of all the dishes of today', () => {
      for (const text of ['Every burger contains gluten.', 'The Perron costs €12.90.', 'No dish contains lupin.'])
        expect(say(text, RETIRED).text).toBe(say(text, [JANUARY]).text);
    });
  });
});
