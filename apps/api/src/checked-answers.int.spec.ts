import {
  foldTurnEvents,
  type AvailabilityEntry,
  type BranchHours,
  type Certificate,
  type Facts,
  type Turn,
  type TurnEvent,
} from '@tasty-food/contract';
import type { ApiClient, Frame } from './testing/api-client';
import { RunningApi } from './testing/running-api';

/** The Perron contains gluten and no celery, and costs 12,90 € at Angleur: see the sample menu. */
const QUESTION = { question: 'Tell me about The Perron.', language: 'en' } as const;

let api: RunningApi;
let staff: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start({ STREAM_BUFFER_MS: '0' });
  staff = await api.signIn();
}, 60_000);
afterAll(() => api?.close());

/** What every reader was sent, as JSON: a falsehood in it was seen, whatever stands there later. */
async function answered(
  text: string,
  more: object = {},
  ask: object = QUESTION,
): Promise<{ turn: Turn; sent: string; frames: Frame[] }> {
  await api.resetSimulator();
  await api.script({ kind: 'answer', text, ...more });
  const { turnId } = await staff.ask({ ...QUESTION, ...ask });
  const frames = await staff.follow(turnId);
  const turn = await staff.turn(turnId);
  expect(foldTurnEvents(frames.map(({ event }) => event))).toEqual(turn);
  return { turn, frames, sent: told(frames).join('') };
}

function told(frames: readonly Frame[]): string[] {
  return frames.flatMap(({ event }) => (event.type === 'text-delta' ? [event.text] : []));
}

describe('what is told of other branches, or of all of them', () => {
  it.each(['The Ardent Classic costs €11.50 in Saint-Gilles.', 'The Halloumi is sold in all five restaurants.'])(
    'goes out where it equals the rows of each, and shows them: %s',
    async (text) => {
      const { turn, sent } = await answered(text);
      expect(sent).toBe(text);
      expect(turn.claims).toEqual({ checked: 1, corrected: 0 });
      const branches = turn.facts.flatMap((facts) => ('branchId' in facts ? [facts.branchId] : []));
      expect(branches).toContain('saint-gilles');
    },
  );

  it.each([
    [
      'The Ardent Classic costs €10.90 in every branch.',
      /every branch/,
      /The Ardent Classic \(Saint-Gilles\): €11\.50/,
    ],
    ['The Perron is sold in every branch.', /every branch/, /The Perron \(Saint-Gilles\): not on the menu/],
    ['The Perron is sold in Saint-Gilles too.', /too/, /The Perron \(Saint-Gilles\): not on the menu/],
    ['All our restaurants open at 11:30 on Mondays.', /All our/, /Wandre, Monday/],
  ])('gives way to the rows of each where it does not: %s', async (text, falsehood, truth) => {
    const { turn, sent } = await answered(text);
    expect(sent).not.toMatch(falsehood);
    expect(sent).toMatch(truth);
    expect(turn.claims.corrected).toBeGreaterThan(0);
  });

  it('is held against the rows of where a dish is sold that is not sold here', async () => {
    const { turn, sent } = await answered('Fried calamari contains molluscs. It contains no gluten.');
    expect(sent).toMatch(/^Fried calamari contains molluscs\. /);
    expect(sent).toMatch(/Fried calamari – Gluten: contains/);
    expect(turn.claims).toMatchObject({ corrected: 1 });
  });

  it('is held against what is so there from the moment it changed', async () => {
    const address = '/api/branches/wandre/availability/B09';
    const admin = await api.signIn('admin@tastyfood.test');
    await admin.json<AvailabilityEntry>('PUT', address, { available: false });
    const { sent } = await answered('The Halloumi is sold in all five restaurants.');
    expect(sent).toMatch(/The Halloumi \(Wandre\): sold out/);
    await admin.json<AvailabilityEntry>('PUT', address, { available: true });
    const { turn } = await answered('The Halloumi is sold in all five restaurants.');
    expect(turn.claims.corrected).toBe(0);
  });
});

describe('an answer that contradicts the rows', () => {
  it.each([
    ['a "free" that is not', 'The Perron contains no gluten.', /no gluten/, /Gluten: contains/],
    ['a wrong price', 'The Perron costs €3.50 today.', /3\.50/, /The Perron: €\d+\.\d\d/],
    ['"safe"', 'The Perron is safe for someone allergic to gluten.', /safe/, /Gluten: contains/],
    ['a row of a table', '| Dish | Gluten |\n|---|---|\n| The Perron | absent |\n', /absent/, /The Perron \| contains/],
    ['a bare "No."', 'No.', /No\./, /Gluten: contains/],
  ])('%s never reaches a reader: the own wording of the register does', async (_, text, falsehood, truth) => {
    const question = 'Is there gluten in The Perron?';
    const { turn, sent } = await answered(text, { chunk: 3 }, { question });
    expect(sent).not.toMatch(falsehood);
    expect(sent).toMatch(truth);
    expect(turn).toMatchObject({ state: 'complete', claims: { corrected: 1 } });
  });

  it('about a dish that is out does not reach one either, from the moment it was said to be out', async () => {
    const address = '/api/branches/angleur/availability/B02';
    await staff.json<AvailabilityEntry>('PUT', address, { available: false });
    const { sent, turn } = await answered('The Perron is available.');
    expect(sent).toMatch(/The Perron: sold out/);
    expect(turn.claims.corrected).toBe(1);
    await staff.json<AvailabilityEntry>('PUT', address, { available: true });
    const { turn: after } = await answered('The Perron is available.');
    expect(after).toMatchObject({ text: 'The Perron is available.', claims: { checked: 1, corrected: 0 } });
  });

  it('is corrected before a look-up and after it, whatever ends the text', async () => {
    const calls = [
      { name: 'check_allergens', input: { dishes: ['B02'], allergens: ['celery'], language: 'en', branch: null } },
    ];
    await api.resetSimulator();
    await api.script(
      { kind: 'tool-calls', text: 'The Perron contains no gluten', calls },
      { kind: 'answer', text: 'It contains celery', stopReason: 'max_tokens' },
    );
    const turn = await staff.answer(QUESTION);
    expect(turn).toMatchObject({ endReason: 'length', claims: { corrected: 2 } });
    expect(turn.text).not.toMatch(/no gluten|contains celery/);
    expect(turn.text).toMatch(/Gluten: contains[^]*Celery: absent/);
  });
});

describe('what an answer says of the house without a look-up', () => {
  /** An hour earlier than the week says: whoever still tells the week's hours is wrong. */
  beforeAll(async () => {
    const [manager, admin] = [await api.signIn('manager@tastyfood.test'), await api.signIn('admin@tastyfood.test')];
    await admin.json<Certificate>('POST', '/api/certificates', {
      branchId: null,
      supplier: 'Saveurs du Sud',
      scope: 'Merguez',
      issuer: 'HalalCheck Benelux',
      validFrom: '2024-01-01',
      validTo: '2024-12-31',
    });
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date());
    await manager.json<BranchHours>('PUT', `/api/branches/angleur/hours/exceptions/${today}`, {
      periods: [{ opens: '13:00', closes: '20:45' }],
      reason: 'Inventory',
    });
  });

  it.each([
    ['a wrong hour of closing', 'We close at 23:15 today.', /23:15/, /Angleur, .*: 13:00–20:45 \(Inventory\)/],
    ['a certificate that has expired', 'The merguez is certified halal.', /certified/, /Saveurs du Sud .* not valid/],
  ])('%s never reaches a reader', async (_, text, falsehood, truth) => {
    const { turn, sent } = await answered(text, { chunk: 3 });
    expect(sent).not.toMatch(falsehood);
    expect(sent).toMatch(truth);
    expect(turn.claims.corrected).toBe(1);
  });

  it.each([
    'We close at 20:45 today.',
    'The chicken is certified halal.',
    'Wandre opens at 17:00 on 1 March 2031.',
    'Keep the door open while you close the lid.',
  ])('goes out as it is where the rows bear it out, or say nothing of it: "%s"', async (text) => {
    const { turn } = await answered(text, { chunk: 3 }, { question: 'Hello!' });
    expect(turn).toMatchObject({ text, claims: { corrected: 0 } });
  });
});

describe('an answer that agrees with the rows', () => {
  it('goes out as it is, with the rows it was held against', async () => {
    const { turn, frames } = await answered('The Perron contains gluten.');
    expect(turn).toMatchObject({
      text: 'The Perron contains gluten.',
      claims: { checked: 1, corrected: 0 },
    });
    expect(factsOf(turn)).toEqual([
      expect.objectContaining({
        dishId: 'B02',
        code: 'gluten',
        state: 'contains',
        version: 1,
        checkedBy: expect.any(String),
      }),
    ]);
    const claims = eventsOf(frames, 'claims-checked');
    expect(claims).toHaveLength(1);
    expect(turn.facts.map(({ factsId }) => factsId)).toContain(claims[0]?.factsId);
  });

  it('names the rows of its look-up where it had one, and sends no others', async () => {
    const turn = await staff.answer({ question: 'Is there gluten in The Perron?', language: 'en' });
    expect(turn.claims).toMatchObject({ corrected: 0 });
    expect(turn.claims.checked).toBeGreaterThan(0);
    expect(turn.facts.map(({ factsId }) => factsId)).toEqual(['1.1']);
    const [citation] = turn.citations;
    expect(turn.text.slice(0, citation?.at)).toMatch(/Gluten: contains$/);
  });
});

describe('text that is held back', () => {
  it.each([
    ['a stop', { stallAfterEvents: 12 }, { state: 'stopped' }],
    ['a break', { closeAfterEvents: 12 }, { state: 'interrupted' }],
  ] as const)('goes out, checked, at %s', async (_, fault, end) => {
    await api.resetSimulator();
    await api.script({
      kind: 'answer',
      text: 'Let me see. The Perron contains no gluten, and '.padEnd(120, 'so on '),
      chunk: 8,
      ...fault,
    });
    const { turnId } = await staff.ask(QUESTION);
    if (end.state === 'stopped') {
      await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
      await staff.json('POST', `/api/chat/turns/${turnId}/stop`);
    }
    const frames = await staff.follow(turnId);
    const turn = await staff.turn(turnId);
    expect(turn).toMatchObject(end);
    expect(told(frames).join('')).toMatch(/^Let me see\. According to the register: The Perron – Gluten: contains\./);
  });
});

describe('a dish that goes out while an answer about it runs', () => {
  it('is told to the reader, and to Claude behind all that it was told before', async () => {
    await api.resetSimulator();
    const input = { dishes: ['B02'], allergens: ['celery'], language: 'en', branch: null };
    const calls = [{ name: 'check_allergens', input }];
    await api.script(
      {
        kind: 'tool-calls',
        text: 'One moment. I will look it up in the register for you now. ',
        calls,
        stallAfterEvents: 8,
        stallMs: 1_500,
      },
      { kind: 'answer', text: 'The Perron is available.' },
    );
    const { turnId } = await staff.ask(QUESTION);
    await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    const address = '/api/branches/angleur/availability/B02';
    await staff.json<AvailabilityEntry>('PUT', address, { available: false });
    await staff.follow(turnId);
    await staff.json<AvailabilityEntry>('PUT', address, { available: true });
    const turn = await staff.turn(turnId);
    expect(turn.notices).toEqual([
      { code: 'availability-changed', text: 'The Perron has just been marked as sold out.' },
    ]);
    expect(turn.text).toMatch(/The Perron: sold out/);
    const { lastRequests } = await api.simulatorState<{ lastRequests: { body: ClaudeBody }[] }>();
    const [first, second] = lastRequests.map(({ body }) => body);
    const already = first?.messages.length ?? 0;
    expect(already).toBeGreaterThan(0);
    expect(second?.messages.slice(0, already)).toEqual(first?.messages);
    expect([second?.system, second?.tools]).toEqual([first?.system, first?.tools]);
    expect(second?.messages.at(-1)).toEqual({
      role: 'system',
      content: expect.stringContaining('The Perron (B02) is sold out now'),
    });
    expect(second?.messages.at(-2)).toMatchObject({ role: 'user' });
  });
});

describe('rows that change while an answer runs', () => {
  it('a dish whose time is over is told as back, with nobody to say so', async () => {
    await api.resetSimulator();
    const text = 'One moment. I will look it up in the register for you now. ';
    await api.script({ kind: 'answer', text, stallAfterEvents: 8, stallMs: 60_000 });
    const { turnId } = await staff.ask(QUESTION);
    await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    const until = new Date(Date.now() + 3_000).toISOString();
    await staff.json<AvailabilityEntry>('PUT', '/api/branches/angleur/availability/B02', { available: false, until });
    const isBack = ({ event }: Frame) => event.type === 'turn-notice' && event.text.includes('is back');
    const frames = await staff.follow(turnId, undefined, isBack);
    expect(eventsOf(frames, 'turn-notice').map(({ text }) => text)).toEqual([
      'The Perron has just been marked as sold out.',
      'The Perron is back: available again.',
    ]);
    await staff.json('POST', `/api/chat/turns/${turnId}/stop`);
  });

  it('a certificate that is withdrawn is told to the reader, and to Claude behind all that it was told before', async () => {
    const manager = await api.signIn('manager@tastyfood.test');
    const certificate = await manager.json<Certificate>('POST', '/api/certificates', {
      supplier: 'Ferme du Nord',
      scope: 'Lamb',
      issuer: 'HalalCheck Benelux',
      validFrom: '2024-01-01',
      validTo: '2099-12-31',
    });
    await api.resetSimulator();
    const certified = [{ name: 'certificate', input: { about: 'lamb', language: 'en', branch: null } }];
    const hours = [{ name: 'opening_hours', input: { from: null, to: null, language: 'en', branch: null } }];
    await api.script(
      { kind: 'tool-calls', text: '', calls: certified },
      {
        kind: 'tool-calls',
        text: 'One moment. I will look up until when we are open as well. ',
        calls: hours,
        stallAfterEvents: 8,
        stallMs: 1_500,
      },
      { kind: 'answer', text: 'The lamb is certified halal.' },
    );
    const { turnId } = await staff.ask({ question: 'Is the lamb certified halal?', language: 'en' });
    await staff.follow(turnId, undefined, ({ event }) => event.type === 'text-delta');
    await manager.send('DELETE', `/api/certificates/${certificate.certificateId}`);
    await staff.follow(turnId);
    const turn = await staff.turn(turnId);
    expect(turn.notices).toEqual([
      { code: 'certificate-changed', text: 'The halal certificate of Ferme du Nord is no longer valid: not a yes.' },
    ]);
    expect(turn.text).not.toMatch(/is certified/);
    const { lastRequests } = await api.simulatorState<{ lastRequests: { body: ClaudeBody }[] }>();
    const [second, third] = lastRequests.slice(-2).map(({ body }) => body);
    expect(third?.messages.slice(0, second?.messages.length)).toEqual(second?.messages);
    expect(third?.messages.at(-1)).toEqual({
      role: 'system',
      content: expect.stringContaining('halal certificate of Ferme du Nord (Lamb) is no longer valid'),
    });
  });
});

interface ClaudeBody {
  readonly system: unknown;
  readonly tools: unknown;
  readonly messages: readonly unknown[];
}

function factsOf(turn: Turn) {
  return turn.facts.flatMap((facts: Facts) => (facts.kind === 'allergens' ? facts.rows : []));
}

function eventsOf<T extends TurnEvent['type']>(frames: readonly Frame[], type: T) {
  return frames.map(({ event }) => event).filter((event) => event.type === type) as Extract<TurnEvent, { type: T }>[];
}
