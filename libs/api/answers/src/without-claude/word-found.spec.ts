import type { BranchDish } from '@tasty-food/api-menu';
import type { Language, TurnEvent } from '@tasty-food/contract';
import { AnswerProgress } from '../answering/answer-progress';
import { BranchRows } from '../branch-rows/branch-rows';
import { CheckedText } from '../checking/checked-text';
import { wordFound, type Found } from './word-found';

const NAME = { fr: 'Le Perron', nl: 'De Perron', en: 'The Perron' };
const HOUSE = { hours: [], certificates: [] };
/** Friday, half past six in the evening in Belgium. */
const UNTIL = new Date('2031-03-07T17:30:00Z');

function rowsWith(more: Partial<BranchDish>): BranchRows {
  const cell = { state: 'contains' as const, checkedAt: null, checkedBy: 'Sabine', version: 3 };
  const dish: BranchDish = {
    id: 'B02',
    version: 1,
    category: { id: 'burger', name: NAME },
    name: NAME,
    description: NAME,
    priceCents: 1290,
    diet: [],
    note: null,
    soldHere: true,
    out: false,
    until: null,
    ingredients: [],
    contains: [],
    cells: { sesame: cell },
    claims: [],
    ...more,
  };
  return new BranchRows('angleur', { dishes: [dish], branches: [], house: { fr: HOUSE, nl: HOUSE, en: HOUSE } });
}

function price(language: Language, available: boolean, branchId = 'angleur'): Found {
  const row = { dishId: 'B02', dish: NAME[language], priceCents: 1290, available, diet: [] };
  return { content: [], facts: [{ factsId: '0.1', branchId, kind: 'dishes', rows: [row] }] };
}

function sesame(language: Language, line: string): Found {
  const row = { dishId: 'B02', dish: NAME[language], code: 'sesame' as const, state: 'contains' as const, version: 3 };
  const found = { source: 'dish:B02', title: NAME[language], content: [{ type: 'text' as const, text: line }] };
  return {
    content: [{ type: 'search_result', ...found }],
    facts: [{ factsId: '0.1', branchId: 'angleur', kind: 'allergens', rows: [row] }],
  };
}

/** What is said, and what of it reaches a reader once it was held against the same rows. */
function said(found: Found, language: Language, rows: BranchRows) {
  const text = wordFound(found, language, rows)
    .map((part) => part.text)
    .join('');
  const events: TurnEvent[] = [];
  const asked = { text: NAME[language], language };
  const checked = new CheckedText(asked, new AnswerProgress('register'), { own: rows }, () => undefined);
  checked.write(text, (event) => events.push(event));
  checked.pause((event) => events.push(event));
  const shown = events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : [])).join('');
  return { text, shown };
}

const OUT: Record<Language, RegExp> = {
  fr: /Épuisé pour le moment, de retour ven\.? 18:30/,
  nl: /Momenteel uitverkocht, terug vr 18:30/,
  en: /Out at the moment, back Fri,? 18:30/,
};
const SESAME: Record<Language, string> = { fr: 'Sésame : contient', nl: 'Sesam: bevat', en: 'Sesame: contains' };

describe.each(['fr', 'nl', 'en'] as const)('an answer from rows alone, in %s', (language) => {
  it('says of a dish on the 86 list until when it is out, beside its price, as the rows bear out', () => {
    const { text, shown } = said(price(language, false), language, rowsWith({ out: true, until: UNTIL }));
    expect(text).toMatch(OUT[language]);
    expect(shown).toBe(text);
  });

  it('says what is in a dish, and that there is none left', () => {
    const { text, shown } = said(sesame(language, SESAME[language]), language, rowsWith({ out: true, until: UNTIL }));
    expect(text).toContain(SESAME[language]);
    expect(text).toMatch(OUT[language]);
    expect(shown).toBe(text);
  });

  it('says nothing of the 86 list where the dish is there', () => {
    const { text, shown } = said(sesame(language, SESAME[language]), language, rowsWith({}));
    expect(text).not.toMatch(OUT[language]);
    expect(shown).toBe(text);
  });
});

it('a dish that the branch does not sell is not called sold out', () => {
  expect(said(price('en', false), 'en', rowsWith({ soldHere: false })).text).toContain('Not sold at this branch');
});

it('of a dish of another branch it is said that it cannot be had there, not why', () => {
  const { text } = said(price('en', false, 'wandre'), 'en', rowsWith({ out: true, until: UNTIL }));
  expect(text).toContain('Not available here at the moment');
  expect(text).not.toContain('back');
});
