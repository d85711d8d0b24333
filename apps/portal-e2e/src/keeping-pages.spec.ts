import { faultsOf } from './faults-of';
import { expect, needsChromium, test } from './portal-test';

needsChromium();
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 390, height: 844 } });

test('a manager writes a week by keyboard, sees the fourteen days first, and the page says what runs into what', async ({
  portal,
  page,
}) => {
  await portal.open('/hours/week');
  await portal.enter('manager@tastyfood.test');
  const monday = page.getByLabel('Fermeture, lundi');
  await expect(monday).toHaveValue('22:00');
  expect(await faultsOf(page)).toEqual([]);

  await page.getByLabel('Fermeture, dimanche').fill('13:00');
  await page.getByLabel('Ouverture, dimanche').fill('20:00');
  await expect(page.getByRole('alert')).toContainText('dimanche');
  await page.getByLabel('Fermeture, dimanche').fill('01:00');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.getByLabel('À partir du').fill('2031-03-03');
  const week = page.locator('form').first();
  await week.getByLabel('Raison').fill('Nouvel horaire');
  await week.getByRole('button', { name: 'Voir les 14 jours' }).press('Enter');
  const preview = page.getByRole('region', { name: /14 jours/ });
  await expect(preview.getByRole('term')).toHaveCount(14);
  await expect(preview).toContainText('20:00 – 01:00');
  await week.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await expect(page.getByText(/Prévu à partir du 3 mars 2031 .*Nouvel horaire/)).toBeVisible();
  const hours = await page.request.get('/api/branches/angleur/hours?from=2031-03-09&to=2031-03-09');
  expect((await hours.json()).rows).toMatchObject([{ opens: '20:00', closes: '01:00' }]);
});

test('a single day is set and taken back', async ({ portal, page }) => {
  await portal.open('/hours/week');
  await portal.enter('manager@tastyfood.test');
  const days = page.locator('form').last();
  await days.getByLabel('Jour', { exact: true }).fill('2031-05-01');
  await days.getByLabel('Raison').fill('Fête du travail');
  await days.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(days.getByText('1er mai 2031')).toBeVisible();
  await days.getByRole('button', { name: 'Supprimer le 1er mai 2031' }).click();
  await expect(days.getByText('1er mai 2031')).toHaveCount(0);
});

test('a certificate is added, found among what is due, renewed and withdrawn', async ({ portal, page }) => {
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await portal.open('/certificates');
  await portal.enter('manager@tastyfood.test');
  await page.getByRole('button', { name: 'Ajouter un certificat' }).click();
  const sheet = page.getByRole('dialog', { name: 'Ajouter un certificat' });
  await sheet.getByLabel('Fournisseur').fill('Maison Dupont');
  await sheet.getByLabel('Ce qu’il couvre').fill('Agneau');
  await sheet.getByLabel('Organisme').fill('HalalCheck');
  await sheet.getByLabel('Valable jusqu’au').fill(soon);
  expect(await faultsOf(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sheet).toHaveCount(0);

  await portal.open('/tasks');
  await expect(page.getByRole('link', { name: /Certificat à renouveler Maison Dupont/ })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: /Maison Dupont/ }).click();
  await page.getByRole('button', { name: /Renouveler : Maison Dupont/ }).click();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await portal.open('/tasks');
  await expect(page.getByRole('heading', { name: 'En attente' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Maison Dupont/ })).toHaveCount(0);

  await portal.open('/certificates');
  await page
    .getByRole('button', { name: /Corriger : Maison Dupont/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Retirer le certificat' }).click();
  await page.getByRole('button', { name: 'Retirer définitivement ?' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Maison Dupont' }).getByText('Retiré')).toBeVisible();
});
