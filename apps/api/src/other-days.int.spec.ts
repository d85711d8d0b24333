import { addDays, brusselsDay } from '@tasty-food/api-branches';
import { asOfWord } from '@tasty-food/api-vocabulary';
import type { EditedDish, Facts, Turn } from '@tasty-food/contract';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const TODAY = brusselsDay(new Date());
/** More than a month ahead, so that no day of the house's own rows is near. */
const THEN = addDays(TODAY, 45);
const WHEN = asOfWord(THEN, 'en');

let api: RunningApi;
let staff: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start({ STREAM_BUFFER_MS: '0' });
  staff = await api.signIn();
  const admin = await api.signIn('admin@tastyfood.test');
  const address = `/api/dishes/B02?from=${THEN}`;
  const { id: _, ...dish } = await admin.json<EditedDish>('GET', address);
  await admin.json('PUT', address, { ...dish, priceCents: 1350 });
}, 60_000);
afterAll(() => api?.close());

function factsOf(turn: Turn, kind: Facts['kind']): Facts {
  const facts = turn.facts.find((each) => each.kind === kind && 'asOf' in each);
  if (!facts) throw new Error(`No ${kind} of another day in ${JSON.stringify(turn.facts)}: ${turn.text}`);
  return facts;
}

/** What Claude looks up, and then says. */
async function told(tool: string, input: object, text: string, question = 'And then?'): Promise<Turn> {
  await api.resetSimulator();
  await api.script({ kind: 'tool-calls', calls: [{ name: tool, input }] }, { kind: 'answer', text });
  return staff.answer({ question, language: 'en' });
}

const ANY = { query: 'B02', with_allergens: [], without_allergens: [], diet: [], language: 'en', branch: null };
const PRICE = (at: string | null) => ({ ...ANY, at });

describe('a look-up of another day', () => {
  it('brings the rows of that day, which say so, as do their sources', async () => {
    const turn = await told('find_dishes', PRICE(THEN), `The Perron will cost €13.50 on ${WHEN.slice(6)}.`);
    expect(factsOf(turn, 'dishes')).toMatchObject({ asOf: THEN, rows: [{ dishId: 'B02', priceCents: 1350 }] });
    expect(turn.sources).toEqual([
      expect.objectContaining({ sourceId: `dish:B02@${THEN}`, locator: 'dish:B02', title: 'The Perron', asOf: THEN }),
    ]);
    expect([turn.text, turn.claims]).toEqual([
      `The Perron will cost €13.50 on ${WHEN.slice(6)}.`,
      { checked: 1, corrected: 0 },
    ]);
  });

  it('says nothing of today: a price without its day gives way to that of today', async () => {
    const turn = await told('find_dishes', PRICE(THEN), 'The Perron costs €13.50.');
    expect(turn.text).toBe('According to the menu: The Perron: €12.90.');
    expect(turn.claims.corrected).toBe(1);
  });

  it('and that of today is not said of then', async () => {
    const turn = await told('find_dishes', PRICE(THEN), `On ${WHEN.slice(6)} the Perron costs €12.90.`);
    expect(turn.text).toBe(`According to the menu, ${WHEN}: The Perron: €13.50.`);
  });

  it('that is today is one of now', async () => {
    const turn = await told('find_dishes', PRICE(TODAY), 'The Perron costs €12.90.');
    expect(turn.facts[0]).not.toHaveProperty('asOf');
    expect(turn.claims).toEqual({ checked: 1, corrected: 0 });
  });

  it.each<[string, object]>([
    ['check_allergens', { dishes: ['B02'], allergens: ['celery'], language: 'en', branch: null }],
    ['dishes_without', { allergens: ['celery'], query: null, language: 'en', branch: null }],
    ['find_dishes', { ...ANY, without_allergens: ['celery'] }],
  ])('%s tells what the register said on a day that is over, and of none to come', async (tool, input) => {
    const yesterday = addDays(TODAY, -1);
    const past = await told(tool, { ...input, at: yesterday }, 'I looked.');
    expect(factsOf(past, 'allergens')).toMatchObject({ asOf: yesterday, rows: expect.arrayContaining([]) });
    const refused = await told(tool, { ...input, at: THEN }, 'Nobody knows yet.');
    expect([refused.facts, refused.steps[0]?.ok]).toEqual([[], false]);
  });

  it('knows a certificate by what it is worth then', async () => {
    const at = addDays(TODAY, 700);
    const input = { about: 'beef', language: 'en', branch: null, at };
    const turn = await told('certificate', input, 'The beef is certified halal.');
    expect(factsOf(turn, 'certificate')).toMatchObject({ asOf: at, rows: [{ valid: false }] });
    expect(turn.claims.corrected).toBe(0);
    const then = await told('certificate', input, `On ${asOfWord(at, 'en').slice(6)} the beef is certified halal.`);
    expect(then.claims.corrected).toBe(1);
  });

  it.each([
    ['2027-13-01', 'no day of the calendar'],
    ['tomorrow', 'no day of the calendar'],
    ['2126-01-01', 'nothing is known of 2126-01-01'],
    ['1999-01-01', 'Use a day from'],
  ])('of %s is refused, and Claude is told what would be right', async (at, hint) => {
    const turn = await told('find_dishes', PRICE(at), 'Which day do you mean?');
    expect([turn.facts, turn.steps[0]?.ok]).toEqual([[], false]);
    const { lastRequests } = await api.simulatorState<{ lastRequests: object[] }>();
    expect(JSON.stringify(lastRequests)).toContain(hint);
  });
});

describe('a question about another day', () => {
  beforeAll(() => api.resetSimulator());

  it.each([
    ['en', `What will The Perron cost on ${WHEN.slice(6)}?`, /€\u00a0?13\.50/],
    ['fr', `Combien coûtera le Perron le ${asOfWord(THEN, 'fr').slice(3)} ?`, /13,50/],
    ['nl', `Wat kost de Perron op ${asOfWord(THEN, 'nl').slice(4)}?`, /13,50/],
  ] as const)('is looked up, told and shown as of that day, in %s', async (language, question, price) => {
    const turn = await staff.answer({ question, language });
    expect(factsOf(turn, 'dishes')).toMatchObject({ asOf: THEN, rows: [{ priceCents: 1350 }] });
    expect(turn.text).toMatch(price);
    expect(turn.claims.corrected).toBe(0);
  });
});
