import type { UsageReport } from '@tasty-food/contract';
import { readFile } from 'node:fs/promises';
import { Portal } from './portal';
import { expect, needsChromium, test } from './portal-test';

needsChromium();
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Figures as they stand on the page: without the spaces that languages put into them. */
const bare = (text: string) => text.replace(/[\s ]/g, '');
const money = (amount: number) => {
  const text = new Intl.NumberFormat('fr-BE', {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: amount > 0 && amount < 1 ? 4 : 2,
  });
  return bare(text.format(amount));
};

test('the pictures of usage stand on the figures of the API, and a budget warns', async ({ portal, page }) => {
  // As the provider of identities sends somebody back whom it knows and the house does not.
  await portal.open('/?refused=no-group');
  await expect(portal.signIn.getByRole('alert')).toContainText('aucun groupe qui travaille ici');
  await expect(page).toHaveURL(/\/$/);
  await portal.enter('admin@tastyfood.test');
  await portal.chooseLanguage('Français');
  await page.request.post('/api/chat/stream', { data: { message: 'Y a-t-il du sésame dans L’Ardent Classic ?' } });
  const report: UsageReport = await (await page.request.get('/api/usage')).json();
  expect(report.total.turns).toBeGreaterThan(0);

  await portal.open('/admin/usage');
  await expect(page.locator('canvas[data-drawn="cost"]')).toBeVisible();
  const figure = (name: string) =>
    page
      .locator('dl > div', { has: page.getByText(name, { exact: true }) })
      .locator('dd')
      .first();
  expect(bare(await figure('Coût').innerText())).toBe(money(report.total.cost.amount));
  expect(bare(await figure('Réponses').innerText())).toBe(String(report.total.turns));
  expect(bare(await figure('Lu dans le cache').innerText())).toBe(
    bare(new Intl.NumberFormat('fr-BE', { style: 'percent' }).format(report.total.cacheHitRate ?? 0)),
  );
  await page.getByText('Les mêmes chiffres en tableau').click();
  await expect(page.locator('app-span-table tbody tr')).toHaveCount(report.days.length);
  const today = await page.locator('app-span-table tbody tr').last().getByRole('cell').allInnerTexts();
  const last = report.days.at(-1);
  expect(today.slice(0, 6).map(bare)).toEqual([
    money(last?.cost.amount ?? 0),
    ...[last?.turns, last?.inputTokens, last?.cacheReadTokens, last?.cacheWriteTokens, last?.outputTokens].map(String),
  ]);
  await page.getByRole('radio', { name: 'Tokens' }).check();
  await expect(page.locator('canvas[data-drawn="tokens"]')).toBeVisible();

  await page.getByRole('button', { name: 'Fixer un budget' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Pour qui').selectOption('branch:seraing');
  await sheet.getByLabel('Limite par mois').fill('beaucoup');
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sheet.getByRole('alert')).toContainText('0 à 100 000');
  await sheet.getByLabel('Limite par mois').fill('0');
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  const budget = page.locator('app-budget-list li', { hasText: 'Seraing' });
  await expect(budget).toContainText('Épuisé jusqu’au mois prochain');
  await budget.getByRole('button', { name: 'Modifier le budget : Seraing' }).click();
  await sheet.getByRole('button', { name: 'Retirer la limite' }).click();
  await sheet.getByRole('button', { name: /oui, ne plus rien retenir/ }).click();
  await expect(budget).toHaveCount(0);
});

test('somebody is invited, comes in by the link, and is out once the account is disabled; the log knows it', async ({
  portal,
  page,
  browser,
  baseURL,
}) => {
  await portal.open('/admin/people');
  await portal.enter('manager@tastyfood.test');
  await page.getByRole('button', { name: 'Inviter' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Nom').fill('Léa Dupont');
  await sheet.getByLabel('Adresse e-mail').fill('lea@tastyfood.test');
  await sheet.getByRole('button', { name: 'Créer le lien' }).click();
  const link = await sheet.getByLabel('Lien').inputValue();
  await sheet.getByRole('button', { name: 'C’est fait' }).click();
  await page.getByRole('searchbox').fill('dupont');
  await expect(page.locator('app-people-page li')).toHaveCount(1);
  await expect(page.locator('app-people-page li')).toContainText('Invité');

  const other = await browser.newContext({ baseURL, locale: 'fr-BE', serviceWorkers: 'block' });
  const lea = new Portal(await other.newPage());
  await lea.page.goto(link);
  await lea.page.getByLabel('Nouveau mot de passe', { exact: true }).fill('quatre tomates lentes');
  await lea.page.getByRole('button', { name: 'Enregistrer et entrer' }).click();
  await expect(lea.page.getByRole('button', { name: 'Mon compte: Léa Dupont' })).toBeVisible();
  await lea.page.goto('/account');
  await lea.page.getByLabel('Mot de passe actuel').fill('pas le bon du tout');
  await lea.page.getByLabel('Nouveau mot de passe', { exact: true }).fill('cinq poireaux calmes');
  await lea.page.getByRole('button', { name: 'Changer le mot de passe' }).click();
  await expect(lea.page.getByRole('alert')).toContainText('n’est pas le bon');
  await lea.page.getByLabel('Mot de passe actuel').fill('quatre tomates lentes');
  await lea.page.getByRole('button', { name: 'Changer le mot de passe' }).click();
  await expect(lea.page.getByText('Mot de passe changé.')).toBeVisible();

  const phone = await browser.newContext({ baseURL, locale: 'fr-BE', serviceWorkers: 'block' });
  const lost = new Portal(await phone.newPage());
  await lost.open();
  await lost.signIn.locator('input[type=email]').fill('lea@tastyfood.test');
  await lost.signIn.locator('input[type=password]').fill('cinq poireaux calmes');
  await lost.signIn.locator('button[type=submit]').click();
  await expect(lost.signIn).toBeHidden();
  await page.getByRole('button', { name: /^Léa Dupont/ }).click();
  const devices = sheet.locator('app-device-list');
  await expect(devices.getByRole('listitem')).toHaveCount(2);
  await devices
    .getByRole('button', { name: /^Déconnecter / })
    .first()
    .click();
  await expect(devices.getByRole('listitem')).toHaveCount(1);
  await lost.page.reload();
  await expect(lost.signIn).toBeVisible();
  await phone.close();
  await sheet.getByRole('button', { name: 'Désactiver le compte' }).click();
  await sheet.getByRole('button', { name: 'Oui, désactiver Léa Dupont' }).click();
  await expect(sheet.getByText('Compte désactivé, sessions terminées.')).toBeVisible();
  await lea.page.reload();
  await expect(lea.signIn).toBeVisible();
  await other.close();

  await sheet.getByRole('link', { name: 'Ce que cette personne a changé' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'a changé son mot de passe' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await page.getByLabel('Quoi').selectOption('account');
  const disabled = page.getByRole('listitem').filter({ hasText: /Marc Dubois.*a désactivé.*lea@tastyfood.test/s });
  await expect(disabled).toHaveCount(1);
  await disabled.getByText('Avant et après').click();
  await expect(disabled.getByRole('row', { name: /État Actif Désactivé/ })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Exporter en CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('audit.csv');
  const rows = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(rows.slice(1).every((row) => row.includes('"account"'))).toBe(true);
  expect(rows.some((row) => row.includes('"disabled","lea@tastyfood.test"'))).toBe(true);
});

test('a named conversation is read with a reason only, its person sees who looked, and can delete all', async ({
  portal,
  page,
  browser,
  baseURL,
}) => {
  const other = await browser.newContext({ baseURL, locale: 'fr-BE', serviceWorkers: 'block' });
  const staff = new Portal(await other.newPage());
  await staff.open('/');
  await staff.enter('staff@tastyfood.test');
  await staff.page.request.post('/api/chat/stream', {
    data: { message: 'Y a-t-il du lupin dans le Brownie noisette ?' },
  });

  await portal.open('/admin/people');
  await portal.enter('manager@tastyfood.test');
  await page.getByRole('button', { name: /^Inès Lambert/ }).click();
  await page.getByRole('link', { name: 'Lire ses conversations' }).click();
  const show = page.getByRole('button', { name: 'Noter la raison et voir la liste' });
  await page.getByLabel('Raison').fill('Plainte');
  await expect(show).toBeDisabled();
  await page.getByLabel('Raison').fill('Plainte d’un client du 12 mars');
  await show.click();
  await page.getByRole('button', { name: /lupin/i }).first().click();
  await expect(page.locator('app-named-transcript article')).toHaveCount(1);

  await staff.page.goto('/admin/usage');
  await expect(staff.page.getByRole('alert').first()).toContainText('Cette page est pour les gérants');
  await staff.page.goto('/account');
  const looks = staff.page.getByRole('listitem').filter({ hasText: 'Plainte d’un client du 12 mars' });
  await expect(looks).toHaveCount(2);
  await expect(looks.first()).toContainText('Marc Dubois');
  const [file] = await Promise.all([
    staff.page.waitForEvent('download'),
    staff.page.getByRole('link', { name: 'Recevoir mes données' }).click(),
  ]);
  const data = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(data.account.email).toBe('staff@tastyfood.test');
  expect(JSON.stringify(data.conversations)).toContain('lupin');
  await staff.page.getByRole('button', { name: 'Supprimer toutes mes conversations' }).click();
  await staff.page.getByRole('button', { name: 'Oui, tout supprimer, sans retour' }).click();
  await expect(staff.page.getByText(/Conversations supprimées\s: [1-9]/)).toBeVisible();
  expect((await (await staff.page.request.get('/api/chat/conversations')).json()).conversations).toEqual([]);
  await staff.page.getByRole('link', { name: 'Ce que nous faisons de vos données' }).click();
  await expect(staff.page.getByText(/inference_geo.*Union européenne/)).toBeVisible();
  await expect(staff.page.getByRole('row', { name: /Conversations et réponses \d+ jours/ })).toBeVisible();
  await expect(staff.page.getByRole('row', { name: /Traces des envois de documents 1 jour$/ })).toBeVisible();
  staff.expectNoFaults();
  await other.close();
});
