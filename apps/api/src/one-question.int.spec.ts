import { ALLERGEN_CODES, foldTurnEvents, type AllergenRow, type Language, type Turn } from '@tasty-food/contract';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

interface SampleDish {
  readonly id: string;
  readonly category: string;
  readonly name: Record<Language, string>;
  readonly allergens: string[];
  readonly may_contain: string[];
  readonly available_at: string[];
}

const SAMPLE = join(__dirname, '../../../libs/api/menu/src/sample/menu.json');
const dishes = (JSON.parse(readFileSync(SAMPLE, 'utf8')) as { items: SampleDish[] }).items.filter((dish) =>
  dish.available_at.includes('angleur'),
);

const QUESTION: Record<Language, (dish: string) => string> = {
  fr: (dish) => `Y a-t-il du sésame dans ${dish} ?`,
  nl: (dish) => `Zit er sesam in ${dish}?`,
  en: (dish) => `Is there sesame in ${dish}?`,
};
const SESAME: Record<Language, Record<string, RegExp>> = {
  fr: { contains: /Sésame : contient/, 'may-contain': /Sésame : traces possibles/, free: /Sésame : absent/ },
  nl: { contains: /Sesam: bevat/, 'may-contain': /Sesam: mogelijk sporen/, free: /Sesam: afwezig/ },
  en: { contains: /Sesame: contains/, 'may-contain': /Sesame: may contain traces/, free: /Sesame: absent/ },
};

let api: RunningApi;
let staff: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start();
  staff = await api.signIn();
}, 60_000);
afterAll(() => api.close());

describe('"Is there sesame in …?"', () => {
  it.each(['fr', 'nl', 'en'] as const)(
    'is answered from the register for every dish of Angleur, in %s',
    async (language) => {
      for (const dish of dishes) {
        const turn = await staff.answer({ question: QUESTION[language](dish.name[language]), language });
        const state = dish.allergens.includes('sesame')
          ? 'contains'
          : dish.may_contain.includes('sesame')
            ? 'may-contain'
            : 'free';
        expect(turn).toMatchObject({ state: 'complete', endReason: 'complete', claims: { corrected: 0 } });
        expect(rowsOf(turn)).toEqual([
          expect.objectContaining({ dishId: dish.id, dish: dish.name[language], code: 'sesame', state }),
        ]);
        expect(turn.text).toMatch(SESAME[language][state] as RegExp);
        expect(turn.sources).toContainEqual(expect.objectContaining({ sourceId: `dish:${dish.id}`, kind: 'dish' }));
        expect(turn.citations.flatMap(({ sourceIds }) => sourceIds)).toContain(`dish:${dish.id}`);
      }
    },
    120_000,
  );
});

describe('"Which dishes can a guest allergic to celery eat?"', () => {
  it.each([
    ['fr', 'Quels plats une personne allergique au céleri peut-elle manger ?'],
    ['nl', 'Welke gerechten kan een gast met een selderijallergie eten?'],
    ['en', 'Which dishes can a guest allergic to celery eat?'],
  ] as const)('lists exactly the dishes whose cell says absent, in %s', async (language, question) => {
    const turn = await staff.answer({ question, language });
    expect(turn.claims.corrected).toBe(0);
    const rows = rowsOf(turn);
    const expected = dishes
      .filter((dish) => ![...dish.allergens, ...dish.may_contain].includes('celery'))
      .map(({ id }) => id);
    expect(rows.map(({ dishId }) => dishId).toSorted()).toEqual(expected.toSorted());
    expect(rows.every(({ code, state }) => code === 'celery' && state === 'free')).toBe(true);
  });
});

describe('"Which desserts contain nuts?"', () => {
  it.each([
    ['fr', 'Quels desserts contiennent des fruits à coque ?'],
    ['nl', 'Welke desserts bevatten noten?'],
    ['en', 'Which desserts contain tree nuts?'],
  ] as const)(
    'lists those that do and those that may, each with the word for it, in %s',
    async (language, question) => {
      const turn = await staff.answer({ question, language });
      expect(turn.claims.corrected).toBe(0);
      const desserts = dishes.filter((dish) => dish.category === 'dessert');
      const expected = desserts
        .filter((dish) => [...dish.allergens, ...dish.may_contain].includes('nuts'))
        .map(({ id }) => id);
      expect(expected.length).toBeGreaterThan(0);
      expect(
        rowsOf(turn)
          .map(({ dishId }) => dishId)
          .toSorted(),
      ).toEqual(expected.toSorted());
      for (const row of rowsOf(turn)) {
        const contains = desserts.find(({ id }) => id === row.dishId)?.allergens.includes('nuts');
        expect(row.state).toBe(contains ? 'contains' : 'may-contain');
        expect(turn.text).toContain(row.dish);
      }
    },
  );
});

describe('a question about several things', () => {
  it('shows all fourteen allergens of a dish when no single one is asked for', async () => {
    const turn = await staff.answer({ question: 'What are the allergens of The Perron?', language: 'en' });
    expect(
      rowsOf(turn)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual([...ALLERGEN_CODES].toSorted());
  });

  it('says its steps in the language of the question, whatever that of the person', async () => {
    const turn = await staff.answer({ question: 'Is there sesame in The Perron?' });
    expect(turn.language).toBe('fr');
    expect(turn.steps).toMatchObject([{ label: 'Checking the allergen register', ok: true }]);
  });

  it('names what it did not find, and never guesses', async () => {
    const turn = await staff.answer({ question: 'Is there sesame in The Flying Carpet?', language: 'en' });
    expect(turn.state).toBe('complete');
    expect(rowsOf(turn)).toEqual([]);
    expect(turn.text).toContain('Flying Carpet');
  });

  it('takes the branch that the question names', async () => {
    const turn = await staff.answer({ question: 'How much are the Fresh fries in Saint-Gilles?', language: 'en' });
    const prices = turn.facts.flatMap((facts) => (facts.kind === 'dishes' ? facts.rows : []));
    expect(prices).toContainEqual(expect.objectContaining({ dishId: 'S01', priceCents: 420 }));
  });
});

describe('a conversation', () => {
  it('remembers what was said before', async () => {
    const { turnId, conversationId } = await staff.ask({ question: 'Is there sesame in The Perron?', language: 'en' });
    await staff.follow(turnId);
    const turn = await staff.answer({ question: 'And celery?', conversationId, language: 'en' });
    expect(rowsOf(turn)).toEqual([expect.objectContaining({ dishId: 'B02', code: 'celery', state: 'free' })]);
  });

  it('is told in full by its events: folded, they are what was saved', async () => {
    const { turnId } = await staff.ask({ question: 'Is there sesame in The Perron?', language: 'en' });
    const frames = await staff.follow(turnId);
    expect(foldTurnEvents(frames.map(({ event }) => event))).toEqual(await staff.turn(turnId));
    expect(new Set(frames.map(({ id }) => id)).size).toBe(frames.length);
  });
});

function rowsOf(turn: Turn): AllergenRow[] {
  return turn.facts.flatMap((facts) => (facts.kind === 'allergens' ? facts.rows : []));
}
