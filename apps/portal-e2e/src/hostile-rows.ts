import { expect, type APIRequestContext } from '@playwright/test';
import { HOSTILE_NAME, HOSTILE_TEXT } from './hostile-texts';
import { enter, good } from './sample-person';
import type { ScriptedPortal } from './scripted-portal';

/** Where the hostile texts stand afterwards. */
export interface HostileRows {
  readonly conversationId: string;
  readonly documentPath: string;
}

/** Puts hostile texts wherever the API takes a text that a page shows, as people with the right to do so. */
export async function makeHostileRows(product: ScriptedPortal): Promise<HostileRows> {
  const [staff, manager] = [await enter(product.url, 'staff'), await enter(product.url, 'manager')];
  const conversationId = await askForTrouble(product, staff);
  await fillRestaurant(manager);
  const documentPath = await fillKnowledge(manager);
  const email = 'trouble@tastyfood.test';
  await good(manager.post('/api/staff', { data: { email, name: HOSTILE_NAME, role: 'staff', branchId: 'angleur' } }));
  await Promise.all([staff.dispose(), manager.dispose()]);
  return { conversationId, documentPath };
}

async function askForTrouble(product: ScriptedPortal, staff: APIRequestContext): Promise<string> {
  await product.script({ kind: 'answer', text: HOSTILE_TEXT });
  const accepted = await good(staff.post('/api/chat/turns', { data: { question: HOSTILE_TEXT } }));
  const { turnId, conversationId, eventsUrl } = await accepted.json();
  await staff.get(eventsUrl);
  await good(staff.patch(`/api/chat/conversations/${conversationId}`, { data: { title: HOSTILE_NAME } }));
  await good(staff.put(`/api/chat/turns/${turnId}/feedback`, { data: { rating: 'down', comment: HOSTILE_TEXT } }));
  return conversationId;
}

async function fillRestaurant(manager: APIRequestContext): Promise<void> {
  const text = { fr: HOSTILE_NAME, nl: HOSTILE_NAME, en: HOSTILE_NAME };
  await good(manager.post('/api/ingredients', { data: { id: 'trouble', name: text, allergens: {} } }));
  const { version, id: _, ...dish } = await (await good(manager.get('/api/dishes/A01'))).json();
  const changed = { ...dish, version, name: text, description: text };
  await good(manager.put('/api/dishes/A01', { data: changed }));
  const reason = HOSTILE_TEXT.slice(0, 300);
  await good(manager.put('/api/dishes/S01/allergens/lupin', { data: { state: 'may-contain', reason } }));
  await good(manager.put('/api/branches/angleur/availability/A01', { data: { available: false } }));
  const [validFrom, validTo] = ['2026-01-01', '2027-12-31'];
  const certificate = { supplier: HOSTILE_NAME, scope: HOSTILE_NAME, issuer: HOSTILE_NAME, validFrom, validTo };
  await good(manager.post('/api/certificates', { data: certificate }));
}

async function fillKnowledge(manager: APIRequestContext): Promise<string> {
  const buffer = Buffer.from(`# ${HOSTILE_NAME}\n\n## ${HOSTILE_NAME}\n\ntrouble\n\n${HOSTILE_TEXT}\n`);
  const file = { name: `${HOSTILE_NAME.replaceAll('/', '')}.md`, mimeType: 'text/markdown', buffer };
  const upload = { file, slug: 'trouble', title: HOSTILE_NAME, validFrom: '2026-01-01', language: 'fr' };
  await good(manager.post('/api/documents', { multipart: upload }));
  await expect.poll(async () => (await manager.get('/api/documents/trouble')).status()).toBe(200);
  const words = { fr: [HOSTILE_NAME, 'trouble'], nl: [HOSTILE_NAME], en: [HOSTILE_NAME] };
  await good(manager.put('/api/knowledge/glossary/trouble', { data: words }));
  return '/documents/trouble';
}
