import { expect, request, type APIRequestContext } from '@playwright/test';
import { enter, good } from '../sample-person';

/** What the addresses of the walk need to know. */
export interface Rows {
  readonly conversation: Readonly<Record<'register' | 'dishes' | 'passages' | 'troubles', string>>;
  readonly staffId: string;
}

/** For who only counts the addresses. */
export const NO_ROWS: Rows = {
  conversation: { register: 'register', dishes: 'dishes', passages: 'passages', troubles: 'troubles' },
  staffId: 'somebody',
};

/** What the simulator does with its next request; see apps/claude-simulator. */
export type Script = (response: Record<string, unknown>) => Promise<void>;

const REASON = 'Fiche technique du fournisseur du 12 novembre';

/** Through the API, once for the whole walk: without rows the pages would show nothing but that they are empty. */
export async function makeRows(url: string, script: Script): Promise<Rows> {
  const [staff, manager, admin] = [await enter(url, 'staff'), await enter(url, 'manager'), await enter(url, 'admin')];
  // No document knows: it stands among the gaps.
  await ask(staff, 'Quelle est la vitesse du vaisseau spatial du capitaine Zorglub ?');
  const conversation = {
    register: await ask(staff, 'Y a-t-il du sésame dans L’Ardent Classic ?'),
    dishes: await ask(staff, 'Welke hamburgers zijn vegetarisch?'),
    passages: await ask(staff, 'What does the procedure say about the fryers?'),
    troubles: await askInVain(staff, script),
  };
  await good(manager.put('/api/dishes/S01/allergens/lupin', { data: { state: 'may-contain', reason: REASON } }));
  await good(manager.put('/api/dishes/A01/claims/lactose-free', { data: { claimed: true, reason: REASON } }));
  for (const [dishId, until] of [
    ['S01', undefined],
    ['S03', inDays(1)],
  ] as const)
    await good(manager.put(`/api/branches/angleur/availability/${dishId}`, { data: { available: false, until } }));
  await good(manager.post('/api/certificates', { data: certificateDueSoon() }));
  await good(manager.post('/api/staff', { data: INVITED }));
  await addShiftLead(url, manager);
  await good(admin.put('/api/budgets/branch:angleur', { data: { limit: { amount: 0.01, currency: 'USD' } } }));
  const { staff: who } = await (await staff.get('/api/session')).json();
  await Promise.all([staff.dispose(), manager.dispose(), admin.dispose()]);
  return { conversation, staffId: who.id };
}

const INVITED = {
  email: 'maximilienne.vandenbroeck-delacroix@tastyfood.test',
  name: 'Maximilienne Vandenbroeck-Delacroix',
  role: 'staff',
  branchId: 'angleur',
};

/** Has chosen a password, and no second factor, which the role needs here. */
export const SHIFT_LEAD = { email: 'shift-lead@tastyfood.test', password: 'quatre tomates lentes' };

async function addShiftLead(url: string, manager: APIRequestContext): Promise<void> {
  const data = { email: SHIFT_LEAD.email, name: 'Karim El Amrani', role: 'shift-lead', branchId: 'angleur' };
  const { link } = await (await good(manager.post('/api/staff', { data }))).json();
  const [, token] = link.path.split('#');
  const visitor = await request.newContext({ baseURL: url });
  await good(visitor.post('/api/session/password-link', { data: { token, password: SHIFT_LEAD.password } }));
  await visitor.dispose();
}

function certificateDueSoon() {
  const day = (days: number) => inDays(days).slice(0, 10);
  return {
    supplier: 'Boucherie Van den Broeck & Fils',
    scope: 'Agneau, bœuf haché, merguez',
    issuer: 'HalalCheck',
    validFrom: day(-300),
    validTo: day(10),
  };
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

/** One conversation with every way in which an answer is not simply complete. */
async function askInVain(staff: APIRequestContext, script: Script): Promise<string> {
  const cut = 'Les frites fraîches sont coupées à la main chaque matin, puis';
  const scriptFor = (question: string, response: Record<string, unknown>) =>
    script({ ...response, when: { question } });
  await scriptFor('Raconte tout sur les frites.', { kind: 'answer', text: cut, stopReason: 'max_tokens' });
  const conversationId = await ask(staff, 'Raconte tout sur les frites.');
  await scriptFor('Écris-moi un poème.', { kind: 'answer', text: 'Non.', stopReason: 'refusal' });
  await ask(staff, 'Écris-moi un poème.', conversationId);
  await scriptFor('Et les frites ?', { kind: 'answer', text: cut.repeat(8), tokensPerSecond: 5 });
  const { turnId } = await begin(staff, 'Et les frites ?', conversationId);
  await good(staff.post(`/api/chat/turns/${turnId}/stop`));
  await expect.poll(async () => (await (await staff.get(`/api/chat/turns/${turnId}`)).json()).state).toBe('stopped');
  // The last one: from then on the register answers without Claude.
  await scriptFor('Que répondre ?', { kind: 'error', status: 401, type: 'authentication_error' });
  await ask(staff, 'Que répondre ?', conversationId);
  return conversationId;
}

/** Resolves once the answer has ended. Gives the conversation. */
async function ask(person: APIRequestContext, question: string, conversationId?: string): Promise<string> {
  const accepted = await begin(person, question, conversationId);
  await person.get(accepted.eventsUrl);
  return accepted.conversationId;
}

async function begin(person: APIRequestContext, question: string, conversationId?: string) {
  const response = await good(person.post('/api/chat/turns', { data: { question, conversationId } }));
  return (await response.json()) as { turnId: string; conversationId: string; eventsUrl: string };
}
