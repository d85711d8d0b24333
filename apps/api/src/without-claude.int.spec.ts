import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { addDays, brusselsDay } from '@tasty-food/api-branches';
import { isTerminal, type Budget, type Facts } from '@tasty-food/contract';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

/** So many days from today, in Belgium. */
function day(more: number): string {
  return addDays(brusselsDay(new Date()), more);
}

const REFUSED = { kind: 'error', status: 401, type: 'authentication_error' };

let api: RunningApi;
let staff: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start();
  staff = await api.signIn();
}, 60_000);
afterAll(() => api?.close());

describe('a Claude that breaks off before it has said anything', () => {
  const BROKEN = { kind: 'answer', text: 'Too late.', resetAfterEvents: 0 };
  const timesAsked = async () => (await api.simulatorState<{ requests: number }>()).requests;
  beforeEach(() => api.resetSimulator());

  it('is not waited for where rows can answer: they do, after the first attempt', async () => {
    await api.script(BROKEN);
    const turn = await staff.answer({ question: 'Is there sesame in The Perron?', language: 'en' });
    expect(turn).toMatchObject({ state: 'complete', model: 'register', notices: [] });
    expect(turn.text).toMatch(/Sesame: /);
    expect(await timesAsked()).toBe(1);
  });

  it('is asked again where they cannot', async () => {
    await api.script(BROKEN, { kind: 'answer', text: 'With hot water.' });
    const turn = await staff.answer({ question: 'How do I clean the fryer?', language: 'en' });
    expect(turn).toMatchObject({ state: 'complete', text: 'With hot water.', notices: [{ code: 'upstream-busy' }] });
    expect(await timesAsked()).toBe(2);
  });

  it('is asked again where it is only busy: its answer is the better one', async () => {
    await api.script({ kind: 'error', status: 529, type: 'overloaded_error' }, { kind: 'answer', text: 'Hello.' });
    const turn = await staff.answer({ question: 'Is there sesame in The Perron?', language: 'en' });
    expect(turn).toMatchObject({ state: 'complete', text: 'Hello.', notices: [{ code: 'upstream-busy' }] });
    expect(turn.model).not.toBe('register');
  });
});

describe('while Claude is not asked', () => {
  /** One refusal of our account opens the breaker; each trial after that meets another. */
  beforeAll(async () => {
    await api.script(...Array.from({ length: 100 }, () => REFUSED));
    await staff.answer({ question: 'Hello?' });
  });

  it.each([
    ['Is there sesame in The Perron?', 'en', 'check_allergens', /\*\*The Perron\*\*\n\n- Sesame: /],
    ['Quels sont les allergènes du Perron ?', 'fr', 'check_allergens', /- Gluten : contient/],
    ['Welke gerechten zonder selderij en sesam?', 'nl', 'dishes_without', /\*\* – Selderij: afwezig, Sesam: afwezig/],
    ['What can a guest allergic to milk order?', 'en', 'dishes_without', /Milk: absent/],
    ['Which desserts contain nuts?', 'en', 'find_dishes', /Tree nuts: contains/],
    ['Combien coûte le Perron ?', 'fr', 'find_dishes', /Prix : \d+,\d\d/],
    ['How much are the desserts?', 'en', 'find_dishes', /\*\*Peanut cookie\*\* – Price: €\d+\.\d\d/],
    ['Is de Perron halal?', 'nl', 'find_dishes', /Dieet: halal/],
    ['What is sold out today?', 'en', 'availability', /Nothing is out at the moment/],
    ['À quelle heure fermez-vous samedi ?', 'fr', 'opening_hours', /samedi \d+ \S+ \d{4}/],
    [
      'Hoe laat opent Wandre vandaag?',
      'nl',
      'opening_hours',
      /zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag/,
    ],
    ['Is de kip halal?', 'nl', 'certificate', /Halalcertificaat|geldig/],
    ['Is the chicken certified halal?', 'en', 'certificate', /Halal certificate valid up to/],
  ] as const)('"%s" is answered from the rows, with their sources', async (question, language, tool, line) => {
    const turn = await staff.answer({ question });
    expect(turn).toMatchObject({
      state: 'complete',
      model: 'register',
      cost: { amount: 0 },
      usage: { inputTokens: 0, outputTokens: 0 },
    });
    expect(turn.text.split('\n')[0]).toBe(FROM_REGISTER[language]);
    expect(turn.text).toMatch(line);
    expect(turn.steps).toMatchObject([{ tool, ok: true }]);
    expect(turn.claims.corrected).toBe(0);
    if (tool !== 'availability') expect(turn.citations.length).toBeGreaterThan(0);
    expect(turn.facts.map(({ kind }: Facts) => kind)).not.toEqual([]);
  });

  it.each([
    ['Quels desserts sans fruits à coque puis-je proposer ?', 'Aucun plat disponible ne correspond.'],
    ['Een gast met een melkallergie wil een dessert, wat kan?', 'Geen enkel beschikbaar gerecht past daarbij.'],
    ['Which desserts are vegan?', 'No dish on the menu matches.'],
  ])('"%s": that there is none equals the rows, and goes out as it is', async (question, text) => {
    const turn = await staff.answer({ question });
    expect(turn).toMatchObject({ state: 'complete', model: 'register', claims: { corrected: 0 } });
    expect(turn.text.split('\n').at(-1)).toBe(text);
  });

  it.each([
    [
      'What will the Perron cost on 1 January 2028?',
      /As of 1 January 2028:\n\n- \*\*The Perron\*\* – Price: €\d+\.\d\d/,
      '2028-01-01',
    ],
    [
      'Combien coûtera le Perron le 1er janvier 2028 ?',
      /Au 1er janvier 2028 :\n\n- \*\*Le Perron\*\* – Prix : /,
      '2028-01-01',
    ],
    ['Was there sesame in the Perron yesterday?', /The Perron – as of .*\n\n- Sesame: /, day(-1)],
    ['Which dishes without sesame did we have yesterday?', /Sesame: absent/, day(-1)],
    ['Is the chicken certified halal on 1 January 2028?', /not a yes/, '2028-01-01'],
  ])('"%s" is answered by the rows of that day, which say so', async (question, line, asOf) => {
    const turn = await staff.answer({ question });
    expect(turn).toMatchObject({ state: 'complete', model: 'register', claims: { corrected: 0 } });
    expect(turn.text).toMatch(line);
    expect(turn.facts).toMatchObject([{ asOf }]);
    expect(turn.sources[0]).toMatchObject({ asOf, sourceId: expect.stringContaining(`@${asOf}`) });
    expect(turn.citations.length).toBeGreaterThan(0);
  });

  it.each([
    'What will the Perron cost next summer?',
    'What did the Perron cost in January and in March?',
    'Will there be sesame in the Perron on 1 January 2028?',
    'What can a guest allergic to milk order on 1 January 2028?',
    'What is sold out tomorrow?',
  ])('"%s" is not answered with the rows of today', async (question) => {
    const turn = await staff.answer({ question, language: 'en' });
    expect(turn).toMatchObject({ state: 'failed', text: '', facts: [] });
  });

  it('hours are told of the day that is named', async () => {
    const turn = await staff.answer({ question: 'Are you open on Christmas?', language: 'en' });
    expect(turn.facts.slice(0, 1)).toMatchObject([
      { kind: 'hours', rows: [{ closed: true, reason: 'Christmas Day' }] },
    ]);
  });

  it('what cannot be read is told what goes on, and fails as before', async () => {
    const turn = await staff.answer({ question: 'How do I clean the fryer?', language: 'en' });
    expect(turn).toMatchObject({ state: 'failed', text: '', error: { code: 'upstream-unavailable' } });
    expect(turn.notices).toEqual([
      { code: 'without-assistant', text: expect.stringContaining('What goes on without it') },
    ]);
  });

  it('says in its events who answered, and ends once', async () => {
    const { turnId } = await staff.ask({ question: 'Is there sesame in The Perron?' });
    const events = (await staff.follow(turnId)).map(({ event }) => event);
    expect(events.filter(isTerminal)).toEqual([
      expect.objectContaining({ type: 'turn-end', reason: 'complete', model: 'register' }),
    ]);
  });
});

describe('with a budget that is used up', () => {
  it('rows are still asked, Claude is not, and the rest is refused as before', async () => {
    const admin = await api.signIn('admin@tastyfood.test');
    await admin.json<Budget>('PUT', '/api/budgets/branch:angleur', { limit: { amount: 0, currency: 'USD' } });
    await api.resetSimulator();
    const turn = await staff.answer({ question: 'Is there sesame in The Perron?', language: 'en' });
    expect(turn).toMatchObject({ state: 'complete', model: 'register', cost: { amount: 0 } });
    expect((await api.simulatorState<{ requests: number }>()).requests).toBe(0);
    const refused = await staff.problem('POST', '/api/chat/turns', { question: 'How do I clean the fryer?' });
    expect(refused).toMatchObject({ status: 429, code: 'budget-exceeded' });
  });
});

describe('behind a network that swallows packets', () => {
  /** Takes connections and says nothing: no TLS handshake with it ever ends. */
  const silent = createServer((socket) => void socket.on('error', () => undefined));
  let cutOff: RunningApi;
  let waiter: ApiClient;
  beforeAll(async () => {
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    cutOff = await RunningApi.start({ ANTHROPIC_BASE_URL: `https://127.0.0.1:${port}` });
    waiter = await cutOff.signIn();
  }, 60_000);
  afterAll(async () => {
    await cutOff?.close();
    silent.close();
  });

  it('rows answer while the first connection is still being made, and nothing else ever does', async () => {
    const { turnId } = await waiter.ask({ question: 'Is there sesame in The Perron?', language: 'en' });
    const events = (await waiter.follow(turnId)).map(({ event }) => event);
    expect(events.filter(isTerminal)).toEqual([
      expect.objectContaining({ type: 'turn-end', reason: 'complete', model: 'register' }),
    ]);
    expect(events.filter(({ type }) => type === 'turn-notice')).toEqual([]);
    const turn = await waiter.turn(turnId);
    expect(turn).toMatchObject({ state: 'complete', cost: { amount: 0 } });
    expect(turn.text).toMatch(/^Answered from the register[^]*Sesame: /);
  });

  it('what rows cannot answer goes on waiting', async () => {
    const { turnId } = await waiter.ask({ question: 'How do I clean the fryer?', language: 'en' });
    await waiter.follow(turnId, undefined, ({ event }) => event.type === 'turn-notice');
    expect(await waiter.turn(turnId)).toMatchObject({ state: 'running', notices: [{ code: 'upstream-busy' }] });
    await waiter.json('POST', `/api/chat/turns/${turnId}/stop`);
  });
});

const FROM_REGISTER = {
  fr: 'Réponse tirée du registre, sans l’assistant.',
  nl: 'Antwoord uit het register, zonder de assistent.',
  en: 'Answered from the register without the assistant.',
};
