import { ROUTES, urlOf, type Route } from '@tasty-food/contract';
import { z } from 'zod';
import { ApiClient } from './testing/api-client';
import { HOSTILE_STRINGS } from './testing/hostile-strings';
import { RunningApi } from './testing/running-api';
import { sampleOf, samplesWithOne } from './testing/sample-of';

/** Nothing takes so long: what does hangs. */
const HANG_MS = 20_000;
const AT_ONCE = 8;
/** What can stand in a header at all: no client sends the rest. */
const IN_A_HEADER = /^[\t\x20-\x7e\x80-\xff]*$/;
/** What a refusal must not tell: places in our code, the words of a driver. */
const INSIDES = /node_modules|\.ts:\d|\.js:\d|\bat \w+ \(|SQLSTATE|syntax error at or near|ECONNREFUSED/;

/** Those that have found most, for what is tried place by place. */
const WORST_STRINGS = [
  '',
  '__proto__',
  "' or '1'='1",
  'a\0b',
  '\ud800',
  '<script>alert(1)</script>',
  '=1+1',
  '1e400',
  'x'.repeat(5_000),
];
const NOBODYS = '936e82c4-2104-42d9-a209-9431d00f8822';

/** What a body says of itself: its kind, and its characters where they are text (ASVS 4.1.1). */
const TYPED = /^(?:[\w.+-]+\/[\w.+-]*json\b|text\/[\w.+-]+;.*charset=utf-8)/i;

interface Tried {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** In place of a body: a form with this file. */
  readonly form?: { readonly file: File; readonly fields: Record<string, string> };
}

let api: RunningApi;
let admin: ApiClient;
/** What is there, by the name that it has in the paths of the contract: an id of nothing would be refused before the body is looked at. */
let there: Record<string, string>;

beforeAll(async () => {
  api = await RunningApi.start();
  admin = await api.signIn('admin@tastyfood.test');
  const { turnId, conversationId } = await admin.ask({ question: 'Is there sesame in The Perron?' });
  await admin.follow(turnId);
  const { documents } = await admin.json<{ documents: { documentId: string }[] }>('GET', urlOf('documents'));
  const { concepts } = await admin.json<{ concepts: { conceptId: string }[] }>('GET', urlOf('glossary'));
  const { certificates } = await admin.json<{ certificates: { certificateId: string }[] }>(
    'GET',
    urlOf('certificates'),
  );
  const { ingredients } = await admin.json<{ ingredients: { ingredientId: string }[] }>('GET', urlOf('ingredients'));
  const invitation = {
    email: 'guest@tastyfood.test',
    name: 'Guest',
    role: 'staff',
    branchId: 'angleur',
    language: 'fr',
  };
  const { account } = await admin.json<{ account: { id: string } }>('POST', urlOf('invite'), invitation);
  there = {
    branchId: 'angleur',
    certificateId: certificates[0]?.certificateId ?? '',
    claim: 'gluten-free',
    code: 'sesame',
    conceptId: concepts[0]?.conceptId ?? '',
    conversationId,
    day: '2026-12-24',
    dishId: 'B01',
    documentId: documents[0]?.documentId ?? '',
    ingredientId: ingredients[0]?.ingredientId ?? '',
    proposalId: NOBODYS,
    scope: 'group',
    sessionId: NOBODYS,
    staffId: account.id,
    turnId,
  };
}, 60_000);
afterAll(() => api.close());

/** Undefined for what went as it should; else what was wrong. */
async function faultOf({ method, path, body, headers, form }: Tried): Promise<string | undefined> {
  const request = `${method} ${path.slice(0, 200)} ${JSON.stringify({ body, headers, form })?.slice(0, 200)}`;
  const response = form
    ? await admin.upload(method, path, form.file, form.fields)
    : await admin.send(method, path, body, headers, AbortSignal.timeout(HANG_MS));
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return undefined;
  }
  const text = await response.text();
  if (text !== '' && !TYPED.test(response.headers.get('content-type') ?? ''))
    return `${response.headers.get('content-type')} for ${request}`;
  // 503 with its time is an honest refusal: a busy machine may have to make one.
  if (response.status >= 500 && !response.headers.has('retry-after'))
    return `${response.status} for ${request}: ${text}`;
  if (response.status < 400) return undefined;
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return `no problem for ${request}`;
  return INSIDES.test(text) ? `insides for ${request}: ${text}` : undefined;
}

async function faultsOf(tried: Tried[]): Promise<string[]> {
  const faults: string[] = [];
  const left = [...tried];
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const fault = await faultOf(next);
      if (fault) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
}

function trialsOf(route: Route, text: string): Tried[] {
  const method = route.method.toUpperCase();
  const encoded = encodeURIComponent(text.toWellFormed());
  // Nothing that is there is taken away by what is meant for the query.
  const path = pathTo(route, (name) => (method === 'DELETE' ? NOBODYS : (there[name] ?? NOBODYS)));
  const query = Object.keys(route.query?.shape ?? {});
  const body = route.body && sampleOf(route.body, 'a');
  return [
    ...namesIn(route).map((hostile) => ({
      method,
      path: pathTo(route, (name) => (name === hostile ? encoded || '%20' : (there[name] ?? NOBODYS))),
      body,
    })),
    ...[...query, 'unknown'].map((key) => ({ method, path: `${path}?${key}=${encoded}`, body })),
    ...(route.multipart ? formTrials(route, path, text) : bodyTrials(route, path, text)),
  ];
}

function bodyTrials(route: Route, path: string, text: string): Tried[] {
  const method = route.method.toUpperCase();
  const { body } = route;
  // Also where none is expected.
  if (!body) return method === 'GET' ? [] : [{ method, path, body: { unknown: text } }];
  return [
    { method, path, body: sampleOf(body, text) },
    { method, path, body: text },
    ...(WORST_STRINGS.includes(text)
      ? samplesWithOne(body, text).map((sample) => ({ method, path, body: sample }))
      : []),
  ];
}

/** The text as the file's name, as what is in it, as all of the fields beside it, and as one that nobody asks for. */
function formTrials(route: Route, path: string, text: string): Tried[] {
  const method = route.method.toUpperCase();
  const fields = Object.keys(route.body instanceof z.ZodObject ? route.body.shape : {}).filter((key) => key !== 'file');
  const file = new File([`# A title\n\n${text}\n`], 'page.md');
  return [
    { file: new File(['# A title\n\nWords.\n'], text.toWellFormed()), fields: {} },
    { file: new File([text.toWellFormed()], 'page.md'), fields: {} },
    { file, fields: Object.fromEntries(fields.map((key) => [key, text.toWellFormed()])) },
    { file, fields: { [text.toWellFormed() || 'unknown']: 'x' } },
    { file: new File([`---\ntitle: ${text}\nlang: ${text}\n---\n\nWords.\n`], 'page.md'), fields: {} },
  ].map((form) => ({ method, path, form }));
}

function namesIn({ path }: Route): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function pathTo({ path }: Route, valueOf: (name: string) => string): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name));
}

/** Those that take something away come last, and signing out by itself: it would end the session of the others. */
const TRIED = Object.entries<Route>(ROUTES)
  .filter(([name]) => name !== 'signOut')
  .toSorted(([, one], [, other]) => Number(one.method === 'delete') - Number(other.method === 'delete'));

describe('hostile input', () => {
  it('is tried with something that is there, for each name in the paths of the contract', () => {
    const names = new Set(Object.values<Route>(ROUTES).flatMap(namesIn));
    expect(Object.keys(there).toSorted()).toEqual([...names].toSorted());
    expect(Object.values(there)).not.toContain('');
  });

  it.each(TRIED)('at the route %s is refused or harmless', async (_name, route) => {
    const tried = HOSTILE_STRINGS.flatMap((text) => trialsOf(route, text));
    expect(await faultsOf(tried)).toEqual([]);
  });

  it.each([
    'cookie',
    'last-event-id',
    'idempotency-key',
    'accept-language',
    'accept',
    'if-none-match',
    'origin',
    'x-forwarded-for',
  ])('in the header %s is refused or harmless', async (name) => {
    const tried = HOSTILE_STRINGS.filter((text) => IN_A_HEADER.test(text)).flatMap((text) => {
      const headers = { [name]: text };
      const question = { question: 'Is there sesame in The Perron?' };
      return [
        { method: 'GET', path: '/api/session', headers },
        { method: 'GET', path: '/api/menu?branch=angleur', headers },
        { method: 'GET', path: '/api/events', headers },
        { method: 'POST', path: '/api/chat/turns', body: question, headers },
      ];
    });
    expect(await faultsOf(tried)).toEqual([]);
  });

  it('at signing out is refused or harmless', async () => {
    const faults: (string | undefined)[] = [];
    for (const text of WORST_STRINGS) {
      const leaving = await ApiClient.signedIn(api.url);
      const response = await leaving.send(
        'DELETE',
        `${urlOf('signOut')}?unknown=${encodeURIComponent(text.toWellFormed())}`,
        text,
      );
      faults.push(response.status >= 500 ? `${response.status} for ${JSON.stringify(text)}` : undefined);
    }
    expect(faults.filter(Boolean)).toEqual([]);
  });

  it('has left the server well', async () => {
    expect((await admin.send('GET', '/health/ready')).status).toBe(200);
    expect((await admin.answer({ question: 'Is there sesame in The Perron?' })).state).toBe('complete');
  });
});
