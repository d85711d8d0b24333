import type { APIRequestContext } from '@playwright/test';
import { faultsOf } from './faults-of';
import { expect, needsChromium, test } from './portal-test';

needsChromium();
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 390, height: 844 } });

const MANAGER = 'manager@tastyfood.test';

async function signedIn(request: APIRequestContext, email: string): Promise<APIRequestContext> {
  expect((await request.post('/api/session', { data: { email, password: 'tastyfood' } })).status()).toBe(200);
  return request;
}

test('who saves a dish second is told what changed, keeps what was written, and overwrites nothing unseen', async ({
  portal,
  page,
  request,
}) => {
  await portal.open('/menu');
  await portal.enter(MANAGER);
  await page.getByRole('searchbox').fill('Perron');
  await page.locator('app-menu-item').first().getByRole('button').click();
  await page.getByRole('button', { name: 'Modifier le plat' }).click();
  const editor = page.getByRole('dialog', { name: 'Modifier le plat' });
  await editor.getByLabel('Description (FR)').fill('Avec la sauce de Marc');
  await editor.getByLabel('Prix (€)').fill('13,90');

  const other = await signedIn(request, 'admin@tastyfood.test');
  const { id: _, ...dish } = await (await other.get('/api/dishes/B02')).json();
  const theirs = { ...dish, priceCents: 1490, diet: [] };
  expect((await other.put('/api/dishes/B02', { data: theirs })).status()).toBe(200);

  await editor.getByRole('button', { name: 'Enregistrer' }).click();
  const alert = editor.getByRole('alert');
  await expect(alert).toContainText(/Modifié entre-temps.*\s: prix/);
  await expect(alert).toContainText('14,90 €');
  await expect(editor.getByLabel('Description (FR)')).toHaveValue('Avec la sauce de Marc');
  await expect(editor.getByLabel('Prix (€)')).toHaveValue('13,90');
  await expect(editor.getByRole('checkbox', { name: 'Halal' })).not.toBeChecked();
  expect(await faultsOf(page)).toEqual([]);
  expect((await (await other.get('/api/dishes/B02')).json()).priceCents).toBe(1490);

  await editor.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(editor).toHaveCount(0);
  expect(await (await other.get('/api/dishes/B02')).json()).toMatchObject({
    priceCents: 1390,
    diet: [],
    description: { fr: 'Avec la sauce de Marc' },
  });
});

test('what an ingredient contains is not said over what another manager has just said', async ({
  portal,
  page,
  request,
}) => {
  await portal.open('/ingredients');
  await portal.enter(MANAGER);
  await page.getByRole('searchbox').fill('Steak de bœuf haché');
  await page.locator('app-ingredients-page li button').first().click();
  await page.getByRole('button', { name: /^Lupin/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: 'Traces possibles' }).check();
  await sheet.getByRole('textbox').fill('Fiche du boucher');

  const other = await signedIn(request, 'admin@tastyfood.test');
  const change = { state: 'contains', reason: 'Fiche du grossiste', version: 0 };
  expect((await other.put('/api/ingredients/boeuf/allergens/lupin', { data: change })).status()).toBe(200);

  await sheet.getByRole('button', { name: /Enregistrer|Proposer/ }).click();
  await expect(sheet.getByRole('alert')).toContainText(/vient de dire\s: Contient/);
  await expect(sheet.getByRole('textbox')).toHaveValue('Fiche du boucher');
  await expect(sheet.getByRole('radio', { name: 'Traces possibles' })).toBeChecked();
  expect(await faultsOf(page)).toEqual([]);
});

test('who works at two restaurants chooses whose rows the pages show; what waits is of both', async ({
  portal,
  page,
  request,
}) => {
  const admin = await signedIn(request, 'admin@tastyfood.test');
  const { staff } = await (await admin.get('/api/staff')).json();
  const { id } = staff.find(({ email }: { email: string }) => email === MANAGER);
  expect((await admin.patch(`/api/staff/${id}`, { data: { otherBranchIds: ['wandre'] } })).ok()).toBe(true);
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  const paper = { scope: 'Agneau', issuer: 'HalalCheck', validFrom: '2026-01-01', validTo: soon };
  for (const branchId of ['angleur', 'wandre', 'seraing'])
    await admin.post('/api/certificates', { data: { ...paper, supplier: `Maison ${branchId}`, branchId } });

  await portal.open('/tasks');
  await portal.enter(MANAGER);
  const places = page.getByRole('combobox', { name: 'Restaurant' });
  await expect(places.getByRole('option')).toHaveText(['Tous mes restaurants', 'Angleur', 'Wandre']);
  await expect(page.getByRole('link', { name: /Maison angleur · Angleur/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Maison wandre · Wandre/ })).toBeVisible();
  await expect(page.getByText(/Maison seraing/)).toHaveCount(0);
  await places.selectOption('wandre');
  await expect(page.getByRole('link', { name: /Maison angleur/ })).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);

  await portal.open('/certificates');
  await expect(places.getByRole('option')).toHaveText(['Angleur', 'Wandre']);
  await expect(page.getByRole('heading', { name: 'Maison angleur' })).toBeVisible();
  await places.selectOption('wandre');
  await expect(page.getByRole('heading', { name: 'Maison wandre' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Maison angleur' })).toHaveCount(0);
  await portal.open('/86');
  await expect(places).toHaveValue('wandre');
});

test('what waits names a dish that only another restaurant sells, and opens it as it is there', async ({
  portal,
  page,
  request,
}) => {
  const admin = await signedIn(request, 'admin@tastyfood.test');
  const override = { state: 'contains', reason: 'Fait maison', branchId: 'saint-gilles' };
  expect((await admin.put('/api/dishes/S07/allergens/celery', { data: override })).status()).toBe(200);
  // What the ingredients say now is other than what somebody saw who decided.
  const ingredient = { state: 'may-contain', reason: 'Fiche du grossiste' };
  expect((await admin.put('/api/ingredients/calamars/allergens/celery', { data: ingredient })).status()).toBe(200);

  await portal.open('/tasks');
  await portal.enter('admin@tastyfood.test');
  await page.getByRole('button', { name: /Gefrituurde calamares · Selderij · Saint-Gilles/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Gefrituurde calamares' });
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Selderij' })).toContainText('Bevat');
  expect(await faultsOf(page)).toEqual([]);
});

test('several allergens are proposed with one reason, and a second manager decides all of them in one deed by keyboard', async ({
  portal,
  page,
  request,
}) => {
  const other = await signedIn(request, 'admin@tastyfood.test');
  const named = (text: string) => ({ fr: text, nl: text, en: text });
  await other.post('/api/ingredients', {
    data: { id: 'tofu', name: { fr: 'Tofu fumé', nl: 'Gerookte tofu', en: 'Smoked tofu' }, allergens: {} },
  });
  const dish = { category: 'burger', ingredients: ['tofu'], priceCents: 990, soldAt: ['angleur', 'wandre'], diet: [] };
  const texts = { name: named('Bol de tofu'), description: named('Bol') };
  expect((await other.post('/api/dishes', { data: { id: 'T01', ...dish, ...texts } })).status()).toBe(201);

  await portal.open('/ingredients');
  await portal.enter(MANAGER);
  await page.getByRole('searchbox').fill('Tofu fumé');
  await page.locator('app-ingredients-page li button').first().click();
  await page.getByRole('button', { name: 'Corriger plusieurs allergènes' }).click();
  const sheet = page.getByRole('dialog', { name: 'Tofu fumé' });
  await sheet.getByRole('button', { name: 'Noter absents les 14 inconnus' }).click();
  await sheet.getByRole('combobox', { name: /^Soja/ }).selectOption('contains');
  await sheet.getByRole('textbox', { name: 'Raison' }).fill('Fiche complète du fournisseur');
  await expect(sheet.getByText(/Tout de suite\s: 1 · à valider par un second responsable\s: 13/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Proposer' }).press('Enter');
  await expect(sheet.getByRole('status')).toContainText('attend un second responsable');

  // Between the proposal and the decision somebody learns more of one of them.
  const recall = { state: 'contains', reason: 'Rappel du lot' };
  expect((await other.put('/api/ingredients/tofu/allergens/milk', { data: recall })).ok()).toBe(true);

  await page.request.post('/api/session', { data: { email: 'admin@tastyfood.test', password: 'tastyfood' } });
  await portal.open('/tasks');
  await page.getByRole('link', { name: /Gerookte tofu/ }).click();
  // The menu of the page before would go with it.
  await expect(page.getByRole('heading', { level: 1, name: 'Goed te keuren' })).toBeVisible();
  await portal.chooseLanguage('Français');
  const card = page.locator('app-proposal-card').filter({ hasText: 'Tofu fumé' });
  await expect(card).toHaveCount(1);
  await expect(card.getByText('Fiche complète du fournisseur')).toBeVisible();
  await expect(card.getByText(/Ne vaut plus, noté autrement depuis\s: Lait/)).toBeVisible();
  await expect(card.getByText(/^Inconnu → Absent\s: .*céleri.* \(Angleur et Wandre\)$/)).toBeVisible();
  const nuts = card.getByRole('checkbox', { name: /^Fruits à coque/ });
  await nuts.press('Space');
  await expect(nuts).not.toBeChecked();
  expect(await faultsOf(page)).toEqual([]);
  await card.getByRole('button', { name: 'Approuver 12, refuser 1' }).press('Enter');
  await expect(card.getByRole('textbox', { name: /Raison du refus/ })).toBeFocused();
  await page.keyboard.type('La fiche tait les fruits à coque');
  expect(await faultsOf(page)).toEqual([]);
  await card.getByRole('button', { name: 'Approuver 12, refuser 1' }).press('Enter');
  await expect(page.getByText(/^Approuvés\s: 11 · refusés\s: 1\.$/)).toBeVisible();
  await expect(page.getByText(/Pas appliqué, changé ou décidé entre-temps\s: lait/)).toBeVisible();
  await expect(card).toHaveCount(0);

  const { dishes } = await (await other.get('/api/allergens?branch=wandre&language=fr')).json();
  const { allergens } = dishes.find(({ dishId }: { dishId: string }) => dishId === 'T01');
  const states = ['soybeans', 'milk', 'nuts', 'eggs'].map((code) => allergens[code].state);
  expect(states).toEqual(['contains', 'contains', 'unknown', 'free']);
});
