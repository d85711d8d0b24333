import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './faults-of';
import type { Portal } from './portal';
import { expect, needsChromium, test } from './portal-test';

needsChromium();
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 390, height: 844 } });

const MANAGER = 'manager@tastyfood.test';

/** The sheet of a dish, opened from the menu by a manager. */
async function dishSheet(portal: Portal, dish: string): Promise<Locator> {
  await portal.open('/menu');
  await portal.enter(MANAGER);
  await portal.page.getByRole('searchbox').fill(dish);
  await portal.page.locator('app-menu-item').getByRole('button').click();
  return portal.page.getByRole('dialog', { name: dish, exact: true });
}

async function priceOf(page: Page, dishId: string): Promise<number> {
  const menu = await (await page.request.get('/api/menu?branch=angleur&language=fr')).json();
  return menu.categories
    .flatMap(({ dishes }: { dishes: { id: string; priceCents: number }[] }) => dishes)
    .find(({ id }: { id: string }) => id === dishId).priceCents;
}

/** The export of the menu, with one cell of one dish written over. */
async function tableWith(page: Page, dishId: string, from: string, to: string): Promise<Buffer> {
  const table = await (await page.request.get('/api/menu/export?format=csv')).text();
  const row = table.split('\n').find((line) => line.startsWith(`${dishId},`)) ?? '';
  expect(row).toContain(from);
  return Buffer.from(table.replace(row, row.replace(from, to)));
}

test('a claim waits for a second manager, stands on the sheet when it is approved, and in the history of the dish', async ({
  portal,
  page,
}) => {
  const dish = await dishSheet(portal, 'Frites fraîches');
  await dish.getByRole('button', { name: 'Mentions' }).click();
  const claims = page.getByRole('dialog', { name: 'Mentions' });
  await claims.getByRole('radio', { name: 'sans lactose' }).check();
  await claims.getByRole('textbox', { name: 'Raison' }).fill('Analyse du laboratoire');
  expect(await faultsOf(page)).toEqual([]);
  await claims.getByRole('button', { name: 'Proposer' }).click();
  await expect(claims.getByRole('status')).toContainText('attend un second responsable');
  await claims.getByRole('button', { name: 'Fermer' }).click();
  await expect(dish.getByText(/Sans lactose/i)).toHaveCount(0);

  await page.request.post('/api/session', { data: { email: 'admin@tastyfood.test', password: 'tastyfood' } });
  await portal.open('/approvals');
  await portal.chooseLanguage('Français');
  const proposal = page.getByRole('listitem').filter({ hasText: 'Analyse du laboratoire' });
  await expect(proposal).toContainText('sans lactose');
  await proposal.getByRole('button', { name: 'Approuver' }).click();
  await expect(proposal).toHaveCount(0);

  await portal.open('/menu');
  await page.getByRole('searchbox').fill('Frites fraîches');
  await page.locator('app-menu-item').getByRole('button').click();
  await expect(dish.getByText(/sans lactose/i)).toBeVisible();
  await dish.getByRole('button', { name: 'Historique' }).click();
  const event = page.getByRole('dialog', { name: 'Historique' }).getByRole('listitem').first();
  await expect(event).toContainText('Mention faite : sans lactose');
  await expect(event).toContainText('Analyse du laboratoire');
  await expect(event).toContainText(/approuvé par/i);
});

test('an allergen of an ingredient changes, and the history of a dish that has it says so', async ({
  portal,
  page,
}) => {
  await portal.open('/ingredients');
  await portal.enter(MANAGER);
  await page.getByRole('searchbox').fill('halloumi');
  await page.getByRole('button', { name: /^Halloumi grillé/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Halloumi grillé' });
  await expect(sheet).toContainText(/Dans\s: .*Halloumi/);
  expect(await faultsOf(page)).toEqual([]);
  await sheet.getByRole('button', { name: /^Lupin/ }).click();
  await sheet.getByRole('radio', { name: 'Traces possibles' }).check();
  await sheet.getByRole('textbox', { name: 'Raison' }).fill('Fiche du fromager');
  expect(await faultsOf(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sheet.getByRole('status')).toHaveText('Enregistré.');
  await sheet.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('button', { name: /^Halloumi grillé/ })).toContainText('lupin');

  await portal.open('/menu');
  await page.getByRole('searchbox').fill('Halloumi');
  await page.locator('app-menu-item').getByRole('button').click();
  await page.getByRole('button', { name: 'Historique' }).click();
  const history = page.getByRole('dialog', { name: 'Historique' });
  await expect(history.getByRole('listitem').first()).toContainText(/Lupin.*Traces possibles.*Fiche du fromager/);
  expect(await faultsOf(page)).toEqual([]);
});

test('an import names a bad row and applies nothing; a good one shows what it changes, and applies it', async ({
  portal,
  page,
}) => {
  await portal.open('/menu/import');
  await portal.enter(MANAGER);
  const field = page.getByLabel('Fichier CSV ou JSON');
  const before = await priceOf(page, 'S01');
  const written = (before / 100).toFixed(2);
  const file = { name: 'carte.csv', mimeType: 'text/csv' };

  await field.setInputFiles({ ...file, buffer: await tableWith(page, 'S01', `,${written},`, ',gratuit,') });
  const fault = page.getByRole('row').filter({ hasText: 'price' });
  await expect(fault).toContainText(/^\d+/);
  await expect(fault).toContainText('Use euros: 10.90.');
  await expect(page.getByRole('button', { name: /^Importer les changements/ })).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);

  await field.setInputFiles({ ...file, buffer: await tableWith(page, 'S01', `,${written},`, ',9.99,') });
  await expect(page.getByRole('listitem').filter({ hasText: 'S01' })).toHaveText(/ · .+ prix .*€ → 9,99\s€/);
  await expect(page.getByRole('table')).toHaveCount(0);
  expect(await priceOf(page, 'S01')).toBe(before);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Importer les changements (1)' }).click();
  await expect(page.getByText(/Importé\s: tout est à jour/)).toBeVisible();
  expect(await priceOf(page, 'S01')).toBe(999);
});

test('opening hours come out as a table and go in again; a bad row is named and nothing applied', async ({
  portal,
  page,
}) => {
  await portal.open('/hours');
  await portal.enter(MANAGER);
  await page.getByRole('link', { name: 'Importer les horaires' }).click();
  const field = page.getByLabel('Fichier CSV ou JSON');
  const exported = await (await page.request.get('/api/hours/export?format=csv')).text();
  const file = { name: 'horaires.csv', mimeType: 'text/csv' };
  await field.setInputFiles({ ...file, buffer: Buffer.from(exported) });
  await expect(page.getByText(/Nouveaux\s: 0 · modifiés\s: 0 · inchangés\s: [1-9]/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Importer les changements/ })).toHaveCount(0);

  const closed = (branch: string) => `${branch},day,2031-12-25,,,,,,,,closed,Noël,Kerstmis,Christmas\n`;
  await field.setInputFiles({ ...file, buffer: Buffer.from(exported + closed('wandre')) });
  await expect(page.getByRole('row').filter({ hasText: 'branch' })).toContainText('Yours are: angleur');
  expect(await faultsOf(page)).toEqual([]);

  await field.setInputFiles({ ...file, buffer: Buffer.from(exported + closed('angleur')) });
  await expect(page.getByRole('listitem').filter({ hasText: 'Angleur, 25 décembre 2031' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Importer les changements (1)' }).press('Enter');
  await expect(page.getByText(/Importé\s: tout est à jour/)).toBeVisible();
  const { rows } = await (
    await page.request.get('/api/branches/angleur/hours?from=2031-12-25&to=2031-12-25&language=nl')
  ).json();
  expect(rows).toMatchObject([{ closed: true, reason: 'Kerstmis' }]);
});

test('certificates come in as a table', async ({ portal, page }) => {
  await portal.open('/certificates');
  await portal.enter(MANAGER);
  await page.getByRole('link', { name: 'Importer les certificats' }).click();
  const exported = await (await page.request.get('/api/certificates/export?format=csv')).text();
  const row = ',angleur,Maison Tableau,Poulet,,,HalalCheck,2026-01-01,2031-01-01\n';
  const buffer = Buffer.from(exported + row);
  await page.getByLabel('Fichier CSV ou JSON').setInputFiles({ name: 'certificats.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('listitem').filter({ hasText: 'Maison Tableau, Angleur' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Importer les changements (1)' }).click();
  await expect(page.getByText(/Importé\s: tout est à jour/)).toBeVisible();
  await portal.open('/certificates');
  await expect(page.getByRole('heading', { name: 'Maison Tableau' })).toBeVisible();
});

test('a manager adds an ingredient and a dish with it, which says unknown; changes its price; and takes it off the menu', async ({
  portal,
  page,
}) => {
  await portal.open('/ingredients');
  await portal.enter(MANAGER);
  await page.getByRole('button', { name: 'Nouvel ingrédient' }).click();
  const fresh = page.getByRole('dialog', { name: 'Nouvel ingrédient' });
  await fresh.getByLabel(/^Code/).fill('goat-cheese');
  for (const language of ['FR', 'NL', 'EN']) await fresh.getByLabel(`Nom (${language})`).fill(`Chèvre ${language}`);
  await fresh.getByRole('combobox', { name: 'Lait' }).selectOption('contains');
  expect(await faultsOf(page)).toEqual([]);
  await fresh.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('button', { name: /^Chèvre FR/ })).toContainText('lait');

  await portal.open('/menu');
  await page.getByRole('button', { name: 'Nouveau plat' }).click();
  const added = page.getByRole('dialog', { name: 'Nouveau plat' });
  await added.getByLabel(/^Code/).fill('Z99');
  await added.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(added.getByText('Il en faut au moins un.')).toBeVisible();
  for (const language of ['FR', 'NL', 'EN']) {
    await added.getByLabel(`Nom (${language})`).fill(`Tarte ${language}`);
    await added.getByLabel(`Description (${language})`).fill(`Au chèvre ${language}`);
  }
  await added.getByLabel('Prix (€)').fill('12,50');
  await added.getByRole('combobox', { name: 'Ajouter un ingrédient' }).selectOption('goat-cheese');
  await expect(added.getByRole('listitem')).toHaveText(/Chèvre FR/);
  expect(await faultsOf(page)).toEqual([]);
  await added.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(added).toHaveCount(0);
  expect(await priceOf(page, 'Z99')).toBe(1250);

  await page.getByRole('searchbox').fill('Tarte FR');
  await page.locator('app-menu-item').getByRole('button').click();
  const dish = page.getByRole('dialog', { name: 'Tarte FR', exact: true });
  await expect(dish.getByRole('button', { name: 'Lait: Contient' })).toBeVisible();
  await expect(dish.getByRole('button', { name: 'Gluten: Inconnu' })).toBeVisible();
  await dish.getByRole('button', { name: 'Modifier le plat' }).click();
  const edited = page.getByRole('dialog', { name: 'Modifier le plat' });
  await expect(edited.getByLabel(/^Prix à Angleur/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await edited.getByLabel(/^Prix à Angleur/).fill('11,90');
  await edited.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(edited).toHaveCount(0);
  await expect.poll(() => priceOf(page, 'Z99')).toBe(1190);

  await dish.getByRole('button', { name: 'Modifier le plat' }).click();
  await edited.getByRole('button', { name: 'Retirer de la carte' }).click();
  await edited.getByRole('button', { name: /Touchez encore/ }).click();
  await expect(edited.getByRole('alert')).toContainText('choisissez un jour plus tard');
  const later = new Date(Date.now() + 3 * 24 * 3_600_000);
  await edited.getByLabel('Valable à partir du').fill(later.toISOString().slice(0, 10));
  await edited.getByRole('button', { name: /Touchez encore/ }).click();
  await expect(edited).toHaveCount(0);
  const dayAfter = new Date(later.getTime() + 24 * 3_600_000).toISOString();
  const menu = await page.request.get(`/api/menu?branch=angleur&language=fr&at=${dayAfter}`);
  expect(await menu.text()).not.toContain('Z99');
});
