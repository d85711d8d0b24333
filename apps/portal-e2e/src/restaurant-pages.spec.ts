import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './faults-of';
import { expect, needsChromium, test } from './portal-test';

needsChromium();

interface Register {
  codes: string[];
  dishes: { dishId: string; name: string; allergens: Record<string, { state: string }> }[];
}

const PLACES = ['Assistant', 'Carte', 'Allergènes', 'Ruptures', 'Horaires', 'Certificats'];
const BURGER = 'L’Ardent Classic';
/** Names come with either apostrophe. */
const named = (name: string) => new RegExp(name.replace(/[’']/g, "[’']"));

function place(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name });
}

async function registerOf(page: Page): Promise<Register> {
  return (await page.request.get('/api/allergens?branch=angleur&language=fr')).json() as Promise<Register>;
}

test('every place is one tap away, says that one is there, and leads back to the conversation', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.enter();
  await portal.ask('Y a-t-il du sésame dans L’Ardent Classic ?');
  await portal.answered();
  const conversation = page.url();
  for (const name of PLACES.slice(1)) {
    await place(page, name).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(place(page, name)).toHaveAttribute('aria-current', 'page');
    await expect(page).toHaveTitle(`${name} · Tasty Food`);
  }
  await expect(place(page, 'À valider')).toHaveCount(0);
  await place(page, 'Assistant').click();
  await expect(page).toHaveURL(conversation);
  await expect(portal.lastAnswer).toBeVisible();
});

test('a dish is found on the menu without its accents, and shows its row of the register', async ({ portal, page }) => {
  await portal.open('/menu');
  await portal.enter();
  await page.getByRole('searchbox', { name: 'Rechercher un plat' }).fill('gaufre liege');
  const dishes = page.locator('app-menu-item');
  await expect(dishes).toHaveCount(1);
  await dishes.getByRole('button').click();
  const sheet = page.getByRole('dialog', { name: named('Gaufre de Liège') });
  await expect(sheet.getByRole('listitem')).toHaveCount(14);
  await expect(sheet).toContainText(/Vérifié le .+ par /);

  const { dishes: rows } = await registerOf(page);
  const cells = Object.values(rows.find(({ name }) => named('Gaufre de Liège').test(name))?.allergens ?? {});
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Contient' })).toHaveCount(
    cells.filter(({ state }) => state === 'contains').length,
  );
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('the menu and the register of another day say that they are not those of today, and one tap leads back', async ({
  portal,
  page,
}) => {
  const manager = page.request;
  await portal.open('/menu');
  await portal.enter('manager@tastyfood.test');
  const { id: _, ...dish } = await (await manager.get('/api/dishes/B03')).json();
  const dearer = await manager.put('/api/dishes/B03?from=2031-01-01', { data: { ...dish, priceCents: 2345 } });
  expect(dearer.status()).toBe(200);
  await expect(page.locator('app-menu-item').first()).toBeVisible();
  await expect(page.getByText('23,45 €')).toHaveCount(0);
  await page.getByLabel('État au').fill('2031-01-01');
  const notice = page.getByRole('status').filter({ hasText: 'Carte au 1er janvier 2031' });
  await expect(notice).toContainText('Ce n’est pas ce qui vaut aujourd’hui');
  await expect(page.getByText('23,45 €')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nouveau plat' })).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Allergènes de Le Tchantchès' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('Registre des allergènes au 1er janvier 2031')).toBeVisible();
  await expect(sheet.getByRole('listitem')).toHaveCount(14);
  await expect(sheet.getByRole('button')).toHaveCount(1);
  await sheet.getByRole('button', { name: 'Fermer' }).click();
  await notice.getByRole('button', { name: 'Revenir à aujourd’hui' }).press('Enter');
  await expect(notice).toHaveCount(0);
  await expect(page.getByText('23,45 €')).toHaveCount(0);
  await expect(page.locator('app-menu-item').first()).toBeVisible();

  await portal.open('/register');
  await page.getByLabel('État au').fill('2020-01-01');
  await expect(page.getByText('Registre des allergènes au 1er janvier 2020')).toBeVisible();
  await expect(page.getByText('Aucun registre ce jour-là.')).toBeVisible();
  await page.getByLabel('État au').fill('2025-12-01');
  await expect(page.getByText(/état du 1er décembre 2025/)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('for a guest who must avoid something, the groups say what the register says and no more', async ({
  portal,
  page,
}) => {
  await portal.open('/register');
  await portal.enter();
  const { codes, dishes } = await registerOf(page);
  const matrix = page.getByRole('table', { name: /Registre/ });
  await expect(matrix.getByRole('rowheader')).toHaveCount(dishes.length);
  await expect(matrix.getByRole('cell')).toHaveCount(dishes.length * codes.length);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(matrix).toBeVisible();
  await expect(
    page.getByRole('paragraph').filter({ hasText: /Registre des allergènes · Angleur · état du .+ · version \d+/ }),
  ).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  for (const name of ['Sésame', 'Céleri']) await page.getByRole('button', { name, exact: true }).click();
  const inGroup = (heading: RegExp) => page.getByRole('region', { name: heading }).getByRole('button');
  const states = dishes.map(({ allergens }) => [allergens['sesame']?.state, allergens['celery']?.state]);
  const contains = states.filter((pair) => pair.includes('contains')).length;
  const free = states.filter((pair) => pair.every((state) => state === 'free')).length;
  await expect(inGroup(/^Le registre note absent/)).toHaveCount(free);
  await expect(inGroup(/^Contient/)).toHaveCount(contains);
  await expect(inGroup(/^Traces possibles ou inconnu/)).toHaveCount(dishes.length - free - contains);
  await expect(page.getByRole('main')).not.toContainText(/sûr|sans danger/i);

  // What was chosen, where and when stands on the paper too.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/état du .+ · version \d+/)).toBeVisible();
  await expect(page.locator('.printed', { hasText: 'Le client doit éviter : sésame, céleri' })).toBeVisible();
});

test('the card for the guest speaks the language of the guest', async ({ portal, page }) => {
  await portal.open('/register');
  await portal.enter();
  await page
    .getByRole('rowheader', { name: named(BURGER) })
    .getByRole('button')
    .click();
  await page.getByRole('button', { name: 'Montrer au client' }).click();
  const card = page.locator('app-guest-card dialog');
  await expect(card).toContainText('Contient');
  await card.getByRole('button', { name: 'EN' }).click();
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('The Ardent Classic');
  await expect(card).toContainText('Contains');
  await expect(card).toContainText('Milk');
  const box = await card.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 1440, height: 900 });
  // The page behind still speaks French.
  await card.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('button', { name: 'Montrer au client' })).toBeVisible();
});

test('a dish that one screen takes out is out on another, and on the answer that names it', async ({
  portal,
  page,
  browser,
  baseURL,
}) => {
  await portal.open();
  await portal.enter();
  await portal.ask('Y a-t-il du sésame dans L’Ardent Classic ?');
  await portal.answered();
  const mark = portal.lastAnswer.getByText('En rupture');
  await expect(mark).toHaveCount(0);

  const other = await (await browser.newContext({ baseURL, locale: 'fr-BE' })).newPage();
  const signedIn = await other.request.post('/api/session', {
    data: { email: 'manager@tastyfood.test', password: 'tastyfood' },
  });
  expect(signedIn.status()).toBe(200);
  await other.goto('/86');
  await other.getByRole('button', { name: new RegExp(`Retirer ${named(BURGER).source}`) }).click();
  await expect(mark).toHaveCount(1);

  await place(page, 'Ruptures').click();
  const out = page.getByRole('region', { name: /^En rupture/ });
  await expect(out.getByRole('heading', { level: 3, name: named(BURGER) })).toBeVisible();
  await expect(out.locator('app-out-card')).toContainText(/\d{2}:\d{2}/);

  await other.getByRole('button', { name: 'Annuler' }).click();
  await expect(out.locator('app-out-card')).toHaveCount(0);
  await other.context().close();
});

test('a dish is out until tomorrow, and comes back with one tap', async ({ portal, page }) => {
  await portal.open('/86');
  await portal.enter();
  await page.getByRole('button', { name: /^Retirer .*Gaufre de Liège/ }).click();
  const card = page.locator('app-out-card');
  await expect(card).toContainText('jusqu’à son retour');
  await card.getByRole('button', { name: /Jusqu’à quand/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Jusqu’au prochain jour d’ouverture/ })
    .click();
  await expect(card).toContainText(/jusqu’à .*11:30|jusqu’à .*12:00/);
  await page.reload();
  await expect(card).toContainText(/jusqu’à .*11:30|jusqu’à .*12:00/);
  await card.getByRole('button', { name: /^Remettre/ }).click();
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Retirer .*Gaufre de Liège/ })).toBeVisible();
});

test('a manager makes a cell more careful at once; towards free another one has to approve', async ({
  portal,
  page,
}) => {
  await portal.open('/register');
  await portal.enter('manager@tastyfood.test');
  await page
    .getByRole('rowheader', { name: named(BURGER) })
    .getByRole('button')
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Lupin/ })
    .click();
  const sheet = page.locator('app-cell-sheet dialog');
  await sheet.getByRole('radio', { name: 'Traces possibles' }).check();
  await sheet.getByRole('textbox', { name: 'Raison' }).fill('Nouvelle fiche du boulanger');
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sheet.getByRole('status')).toHaveText('Enregistré.');
  await expect(sheet.getByRole('listitem').first()).toContainText('Nouvelle fiche du boulanger');

  await sheet.getByRole('radio', { name: 'Absent' }).check();
  await sheet.getByRole('textbox', { name: 'Raison' }).fill('Fiche corrigée');
  await sheet.getByRole('button', { name: 'Proposer' }).click();
  await expect(sheet.getByRole('status')).toHaveText(/attend un second responsable/);
  await sheet.getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();

  await place(page, 'À valider').click();
  const proposal = page.getByRole('listitem').filter({ hasText: 'Fiche corrigée' });
  await expect(proposal).toContainText('un autre responsable doit l’approuver');
  await expect(proposal.getByRole('button', { name: 'Approuver' })).toHaveCount(0);

  await page.request.post('/api/session', { data: { email: 'admin@tastyfood.test', password: 'tastyfood' } });
  await page.reload();
  await portal.chooseLanguage('Français');
  await proposal.getByRole('button', { name: 'Approuver' }).click();
  await expect(page.getByText('Approuvé : le registre est à jour.')).toBeVisible();
  const { dishes } = await registerOf(page);
  expect(dishes.find(({ name }) => named(BURGER).test(name))?.allergens['lupin']?.state).toBe('free');
});

test('the hours say whether it is open, the certificates what they prove', async ({ portal, page }) => {
  await portal.open('/hours');
  await portal.enter();
  await expect(page.getByRole('paragraph').filter({ hasText: /(Ouvert|Fermé)( jusqu’à .+)?/ })).toBeVisible();
  await expect(page.getByRole('term')).toHaveCount(7);
  await place(page, 'Certificats').click();
  await expect(page.getByRole('main')).toContainText(/Valable|Expiré|Aucun certificat/);
});

test('without a connection a page shows what it saw, says so, and tries again', async ({ portal, page }) => {
  await portal.open('/menu');
  await portal.enter();
  await expect(page.locator('app-menu-item').first()).toBeVisible();
  await place(page, 'Ruptures').click();
  await expect(page).toHaveURL(/\/86$/);
  await page.route('**/api/menu?*', (route) => route.abort());
  await place(page, 'Carte').click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(/Pas de connexion\. Ce que vous voyez date de \d{2}:\d{2}/);
  await expect(page.locator('app-menu-item').first()).toBeVisible();
  await page.unroute('**/api/menu?*');
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await expect(alert).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the bar stands below the composer and leads to what it has no room for', async ({ portal, page }) => {
    await portal.open();
    await portal.enter('manager@tastyfood.test');
    const bar = page.getByRole('navigation', { name: 'Navigation principale' });
    const [composer, places] = [await page.locator('app-composer').boundingBox(), await bar.boundingBox()];
    expect((composer?.y ?? 0) + (composer?.height ?? 0)).toBeLessThanOrEqual(places?.y ?? 0);
    expect((places?.y ?? 0) + (places?.height ?? 0)).toBe(844);

    await bar.getByRole('button', { name: 'Plus' }).tap();
    await page.getByRole('dialog', { name: 'Plus' }).getByRole('link', { name: 'Horaires' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Horaires' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(bar.getByRole('link', { name: 'Horaires' })).toBeHidden();
    await bar.getByRole('link', { name: 'Ruptures' }).tap();
    await expect(bar.getByRole('link', { name: 'Ruptures' })).toHaveAttribute('aria-current', 'page');
  });
});
