import { expect, needsChromium, test } from './portal-test';

needsChromium();

test('past conversations are found, opened, renamed, pinned and deleted', async ({ portal, page }) => {
  await portal.open();
  await portal.enter('manager@tastyfood.test');
  await portal.ask('Quels burgers sont végétariens ?');
  await portal.answered();
  const first = page.url();
  await page.getByRole('link', { name: 'Nouvelle conversation' }).click();
  await portal.ask('Combien coûte le Baklava pistache ?');
  await portal.answered();

  const list = page.getByRole('navigation', { name: 'Conversations' });
  await expect(list.getByRole('link')).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Rechercher' }).fill('baklava');
  await expect(list.getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: 'Effacer la recherche' }).click();
  await list.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(first);
  await expect(page.getByRole('heading', { level: 2, name: 'Quels burgers sont végétariens ?' })).toBeVisible();

  const opened = list.getByRole('listitem').filter({ has: page.locator('[aria-current=page]') });
  await opened.getByRole('button', { name: /Actions/ }).click();
  await page.getByRole('menuitem', { name: 'Renommer' }).click();
  await page.getByRole('textbox', { name: 'Nouveau titre' }).fill('Carte végétarienne');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('link', { name: 'Carte végétarienne' })).toBeVisible();
  await opened.getByRole('button', { name: /Actions/ }).click();
  await page.getByRole('menuitem', { name: 'Épingler' }).click();
  await expect(list.getByRole('region', { name: 'Épinglées' })).toContainText('Carte végétarienne');

  await opened.getByRole('button', { name: /Actions/ }).click();
  await page.getByRole('menuitem', { name: 'Supprimer' }).click();
  await expect(list.getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(list.getByRole('link')).toHaveCount(2);

  // Who leaves before the time to undo has run out has not undone it.
  await opened.getByRole('button', { name: /Actions/ }).click();
  await page.getByRole('menuitem', { name: 'Supprimer' }).click();
  await expect(list.getByRole('link')).toHaveCount(1);
  await page.goto('about:blank');
  await portal.open('/');
  await expect(list.getByRole('link')).toHaveCount(1);
});

test('a conversation of somebody else, or of nobody, is not found', async ({ portal, page }) => {
  await portal.open('/c/7d1f0c52-0000-4000-8000-0000000000c0');
  await portal.enter();
  await expect(page.getByRole('alert')).toContainText('n’existe pas');
  // There is nothing to export or to print.
  await expect(page.getByRole('button', { name: 'Actions de la conversation' })).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Nouvelle conversation' }).click();
  await expect(page).toHaveURL(/\/$/);
});
