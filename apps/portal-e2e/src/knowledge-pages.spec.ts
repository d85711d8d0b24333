import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of';
import { expect, needsChromium, test } from './portal-test';

needsChromium();
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 390, height: 844 } });

const MANAGER = 'manager@tastyfood.test';

/** A procedure of which no sample document knows anything. */
const hood = (day: string) => ({
  name: 'entretien-de-la-hotte.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from(
    `# Entretien de la hotte\n\nPour le plongeur.\n\n## Filtres\n\nLes filtres de la hotte trempent chaque ${day} dans le bac ` +
      'à dégraissant.\n\n## Moteur\n\nLe moteur est vérifié par un technicien.\n',
  ),
});

async function signIn(page: Page, email: string): Promise<void> {
  await page.request.post('/api/session', { data: { email, password: 'tastyfood' } });
}

test('a document is uploaded, found by the search and read at its place; an older version names the newer one; it can be removed', async ({
  portal,
  page,
}) => {
  await portal.open('/documents');
  await portal.enter(MANAGER);
  const list = page.getByRole('list', { name: 'Documents' }).getByRole('listitem');
  await expect(list.filter({ hasText: 'HACCP 02' })).toContainText('Version 1');
  const uploads = page.getByRole('region', { name: 'Envois' });
  const sheet = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Ajouter des documents' }).click();
  const files = sheet.getByLabel('Choisir des fichiers');
  const scan = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 and nothing else') };
  const photo = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') };
  await files.setInputFiles([hood('vendredi'), scan, photo]);
  await expect(sheet.getByRole('alert')).toContainText('ni PDF, ni DOCX');
  await sheet.getByLabel('Jusqu’au').fill('2020-01-01');
  await sheet.getByLabel('En vigueur à partir du').fill('2026-01-01');
  await expect(sheet.getByText('La fin vient avant le début.')).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Envoyer (2)' })).toBeDisabled();
  await sheet.getByLabel('Jusqu’au').fill('');
  expect(await faultsOf(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Envoyer (2)' }).click();

  await expect(uploads.getByRole('listitem').filter({ hasText: 'entretien-de-la-hotte.md' })).toContainText(
    'Prêt, utilisable dès maintenant · sections : 3',
  );
  await expect(uploads.getByRole('listitem').filter({ hasText: 'scan.pdf' })).toContainText('Le fichier est abîmé.');
  await expect(list.filter({ hasText: 'Entretien de la hotte' })).toContainText('Depuis le 1er janvier 2026');
  expect(await faultsOf(page)).toEqual([]);

  // Why a file was refused is still there after a reload, until it is dismissed.
  await page.reload();
  await expect(uploads.getByRole('listitem')).toHaveText(/scan\.pdf.*Le fichier est abîmé\./s);
  expect(await faultsOf(page)).toEqual([]);
  await uploads.getByRole('button', { name: /scan\.pdf/ }).click();
  await page.reload();
  await expect(list.filter({ hasText: 'Entretien de la hotte' })).toBeVisible();
  await expect(uploads).toBeHidden();

  await page.getByRole('link', { name: 'Recherche', exact: true }).click();
  await page
    .getByRole('searchbox', { name: 'Chercher dans les documents' })
    .fill('degraissage des filtres de la hotte');
  const hit = page.getByRole('main').getByRole('listitem').first();
  await expect(hit).toContainText(/Entretien de la hotte\s+›\s*Filtres/);
  await expect(hit.locator('mark').filter({ hasText: /^filtres$/ })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await hit.getByRole('link').click();
  const cited = page.getByRole('group', { name: 'Passage cité' });
  await expect(cited).toContainText('chaque vendredi dans le bac à dégraissant');
  await expect(cited).toBeInViewport();
  await expect(cited).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Nouvelle version' }).click();
  await sheet.getByLabel('Choisir un fichier').setInputFiles(hood('lundi'));
  await sheet.getByRole('button', { name: 'Envoyer' }).click();
  await expect(uploads.getByText('Prêt, utilisable dès maintenant')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'La version 2 la remplace' })).toBeVisible();
  await page.getByRole('link', { name: 'Lire la version 2' }).click();
  await expect(cited).toContainText('chaque lundi dans le bac');

  // Somebody else is faster, while the sheet is open.
  await page.getByRole('button', { name: 'Nouvelle version' }).click();
  await sheet.getByLabel('Choisir un fichier').setInputFiles(hood('mardi'));
  await page.request.put('/api/documents/entretien-de-la-hotte', { multipart: { file: hood('jeudi') } });
  await sheet.getByRole('button', { name: 'Envoyer' }).click();
  await expect(uploads.getByRole('alert')).toContainText(
    /Quelqu’un a modifié ce document.* a ajouté la version 3, entretien-de-la-hotte\.md/,
  );
  expect(await faultsOf(page)).toEqual([]);
  await uploads.getByRole('button', { name: 'Envoyer quand même' }).click();
  await expect(uploads.getByText('Prêt, utilisable dès maintenant')).toHaveCount(2);
  portal.forgetFaults(/409/);

  // The page is told of the removal before the request for it is answered.
  const told = page.getByText('Ce document a été retiré');
  await page.route('**/api/documents/*', async (route) => {
    if (route.request().method() !== 'DELETE') return route.fallback();
    const response = await route.fetch();
    await told.waitFor({ state: 'attached' });
    await route.fulfill({ response });
  });
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await sheet.getByRole('button', { name: 'Supprimer pour de bon' }).click();
  await expect(page).toHaveURL(/\/documents$/);
  portal.forgetFaults(/404/);
  await expect(list.filter({ hasText: 'HACCP 02' })).toBeVisible();
  await expect(list.filter({ hasText: 'Depuis le 1er janvier 2026' })).toHaveCount(0);

  // Where an answer that cited it still leads.
  await portal.open('/documents/entretien-de-la-hotte?section=filtres&version=2');
  await expect(page.getByRole('alert')).toContainText('Ce document a été retiré');
  await expect(page.getByRole('link', { name: 'Voir la version en vigueur' })).toHaveCount(0);
  portal.forgetFaults(/404/);
});

test('the source of a sentence opens the passage at its place in the document, and staff find only what is for them', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.enter();
  await portal.ask('Que dit la procédure sur les friteuses ?');
  await portal.answered();
  await portal.lastAnswer.locator('button.chip').first().click();
  const sheet = page.getByRole('dialog');
  const excerpt = (await sheet.locator('blockquote').textContent()) ?? '';
  const title = (await sheet.getByRole('heading', { level: 2 }).textContent()) ?? '';
  await sheet.getByRole('link', { name: 'Ouvrir dans le document' }).click();
  await expect(page).toHaveURL(/\/documents\/.*section=/);
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(title.split(' > ')[0] ?? '');
  const cited = page.getByRole('group', { name: 'Passage cité' });
  await expect(cited).toBeInViewport();
  await expect(cited).toContainText(excerpt.slice(0, 60));
  await page.goBack();
  await expect(portal.lastAnswer).toContainText(excerpt.slice(0, 30));

  await portal.open('/documents');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ajouter des documents' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Sans réponse' })).toHaveCount(0);
  await portal.open('/documents/aucun-document');
  await expect(page.getByRole('alert')).toContainText('n’existe pas, ou n’est pas pour vous');
  portal.forgetFaults(/404/);
});

test('a word that a manager adds to the glossary is searched for; a question without an answer stands among the gaps', async ({
  portal,
  page,
}) => {
  await signIn(page, MANAGER);
  await portal.open('/search?q=zigouigoui');
  await expect(page.getByRole('status').filter({ hasText: /Rien/ })).toBeVisible();
  await portal.open('/glossary');
  await page.getByRole('searchbox').fill('friteuse');
  await page.getByRole('button', { name: /^Modifier friteuse/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Modifier les mots' });
  const words = sheet.getByRole('textbox', { name: 'Français' });
  const before = await words.inputValue();
  await words.fill(`${before}\nx`);
  await expect(sheet.getByRole('status')).toContainText('« x » est trop court');
  await words.fill(`${before}\nzigouigoui`);
  expect(await faultsOf(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('row').filter({ hasText: 'zigouigoui' })).toBeVisible();
  await portal.open('/search?q=zigouigoui');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(/friteuse/i);

  const question = 'Quelle est la vitesse du vaisseau spatial du capitaine Zorglub ?';
  await portal.open();
  await portal.ask(question);
  await portal.answered();
  await portal.open('/gaps');
  const gap = page.getByRole('listitem').filter({ hasText: question });
  await expect(gap).toContainText(/posée une fois.*Angleur/);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('searchbox').fill('parapluie');
  await expect(page.getByText('Aucune question ne correspond')).toBeVisible();
});

test('the palette searches the documents for what was typed', async ({ portal, page }) => {
  await signIn(page, 'staff@tastyfood.test');
  await portal.open('/menu');
  await page.locator('app-menu-item').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('remboursement');
  await page.getByRole('option', { name: /documents.*remboursement/ }).click();
  await expect(page).toHaveURL(/\/search\?q=remboursement/);
  await expect(page.getByRole('main').getByRole('listitem').first().locator('mark').first()).toBeVisible();
});
