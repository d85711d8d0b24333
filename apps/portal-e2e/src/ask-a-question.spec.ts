import { expect, needsChromium, test } from './portal-test';

needsChromium();

const DISH = 'B01';
const STATES = {
  contains: ['Contient', 'Bevat', 'Contains'],
  'may-contain': ['Traces possibles', 'Mogelijk sporen', 'May contain'],
  free: ['Absent', 'Afwezig', 'Absent'],
  unknown: ['Inconnu', 'Onbekend', 'Unknown'],
};

interface Menu {
  categories: { dishes: { id: string; name: string; allergens: Record<string, keyof typeof STATES> }[] }[];
}

const SCENARIOS = [
  {
    language: 'Français',
    tag: 'fr',
    question: 'Y a-t-il du sésame dans L’Ardent Classic ?',
    register: 'Registre des allergènes',
    sesame: 'Sésame',
  },
  {
    language: 'Nederlands',
    tag: 'nl',
    question: 'Zit er sesam in De Ardent Classic?',
    register: 'Allergenenregister',
    sesame: 'Sesam',
  },
  {
    language: 'English',
    tag: 'en',
    question: 'Is there sesame in The Ardent Classic?',
    register: 'Allergen register',
    sesame: 'Sesame',
  },
] as const;

for (const [index, { language, tag, question, register, sesame }] of SCENARIOS.entries()) {
  test(`a question in ${language} is answered, and its table agrees with the menu`, async ({ portal, page }) => {
    await portal.open();
    await portal.enter();
    await portal.chooseLanguage(language);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await portal.ask(question);
    await portal.answered();

    const menu = (await (await page.request.get(`/api/menu?branch=angleur&language=${tag}`)).json()) as Menu;
    const dish = menu.categories.flatMap(({ dishes }) => dishes).find(({ id }) => id === DISH);
    const card = portal.lastAnswer.getByRole('group', { name: register });
    const cell = card.getByRole('listitem').filter({ hasText: sesame });
    await expect(card).toContainText(dish?.name ?? '');
    await expect(cell).toContainText(STATES[dish?.allergens['sesame'] ?? 'unknown'][index] ?? '');
    expect((await portal.text()).toLowerCase()).toContain(sesame.toLowerCase());
    await expect(portal.lastAnswer.locator('app-markdown')).toHaveAttribute('lang', tag);
  });
}

test('the question stands on the screen at once with what is being looked up, and the composer is free for the next one', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.enter();
  await page.route('**/api/chat/turns', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await portal.question.fill('Quels desserts contiennent des arachides ?');
  await portal.question.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Quels desserts contiennent des arachides ?' })).toBeVisible(
    {
      timeout: 400,
    },
  );
  await expect(portal.lastAnswer.locator('app-steps-line')).toHaveText(/\p{L}{3}/u);
  await expect(portal.question).toHaveValue('');
  await portal.answered();
  await expect(page).toHaveURL(/\/c\/[\da-f-]{36}$/);
  // Done, the steps are one line, and a tap says in plain words which they were.
  const steps = portal.lastAnswer.getByRole('button', { name: /^Vérifié en/ });
  await expect(steps).toHaveAttribute('aria-expanded', 'false');
  await steps.click();
  await expect(portal.lastAnswer.locator('app-steps-line').getByRole('listitem').first()).toHaveText(/\p{L}{3}/u);
  await expect(portal.lastAnswer.locator('app-steps-line')).not.toContainText(/[{}_]/);
});

test('a chip shows the very row that the sentence rests on, and one tap the card for the guest', async ({
  portal,
  page,
}) => {
  await portal.open();
  await portal.enter();
  await portal.ask('Y a-t-il du sésame dans L’Ardent Classic ?');
  await portal.answered();
  await portal.lastAnswer.getByRole('button', { name: 'Source 1' }).first().click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(/Ardent Classic/);
  await expect(sheet).toContainText(/Vérifié le \d+(er)? \p{L}+ \d{4} par \p{Lu}/u);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await portal.lastAnswer
    .getByRole('link', { name: /Montrer au client/ })
    .first()
    .click();
  const card = page.locator('app-guest-card dialog');
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(/Ardent Classic/);
  await expect(card).toContainText('Contient');
  await card.getByRole('button', { name: 'Fermer' }).click();
  await expect(portal.lastAnswer).toContainText(/Ardent Classic/);
});

test('a starter asks its question', async ({ portal, page }) => {
  await portal.open();
  await portal.enter();
  const starter = page.locator('app-welcome').getByRole('button').first();
  const question = (await starter.innerText()).trim();
  await starter.click();
  await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible();
  await portal.answered();
});

test('what could not be sent keeps its text and can be sent again', async ({ portal, page }) => {
  await portal.open();
  await portal.enter();
  await page.route('**/api/chat/turns', (route) => route.abort(), { times: 1 });
  await portal.ask('Y a-t-il du lait dans L’Halloumi ?');
  await expect(portal.lastAnswer.getByRole('alert')).toContainText('Pas de connexion');
  await portal.lastAnswer.getByRole('button', { name: 'Réessayer' }).click();
  await portal.answered();
  await expect(portal.answers).toHaveCount(1);
});

test('a question that came too soon can be sent again once the wait is over', async ({ portal, page }) => {
  await portal.open();
  await portal.enter();
  const body = JSON.stringify({ code: 'rate-limited' });
  const headers = { 'Retry-After': '2', 'Content-Type': 'application/problem+json' };
  await page.route('**/api/chat/turns', (route) => route.fulfill({ status: 429, headers, body }), { times: 1 });
  await portal.ask('Y a-t-il du lait dans L’Halloumi ?');
  await expect(portal.lastAnswer.getByRole('button', { name: /Réessayer dans [12] s/ })).toBeDisabled();
  await portal.lastAnswer.getByRole('button', { name: /^Réessayer$/ }).click();
  await portal.answered();
});
