import { expect, test, type Page } from '@playwright/test';
import { needsChromium } from './portal-test';
import { longAnswer, ScriptedPortal } from './scripted-portal';

needsChromium();

let scripted: ScriptedPortal;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  scripted = await ScriptedPortal.start();
});

test.afterAll(() => scripted?.stop());

interface Spoken {
  readonly politeness: string;
  readonly text: string;
}

/** What a screen reader says from now on: every change of what is in a live region, in order. */
async function listen(page: Page): Promise<() => Promise<Spoken[]>> {
  await page.evaluate(() => {
    const spoken: Spoken[] = [];
    Object.assign(globalThis, { spoken });
    const POLITENESS: Record<string, string> = { alert: 'assertive', status: 'polite', log: 'polite' };
    new MutationObserver((records) => {
      const born = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
      for (const { target, addedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const alert = [...addedNodes].find((node) => node instanceof Element && node.matches('[role=alert]'));
        const region = alert ?? element?.closest('[aria-live], [role=alert], [role=status], [role=log]');
        if (!(region instanceof Element)) continue;
        // A region speaks of its changes, not of what it is born with; only an alert is heard from the first.
        const isNew = [...born].some((node) => node.contains(region));
        const politeness = region.ariaLive ?? POLITENESS[region.getAttribute('role') ?? ''];
        const text = region.textContent?.trim() ?? '';
        const said = spoken.at(-1)?.text === text || (isNew && politeness !== 'assertive');
        if (politeness && politeness !== 'off' && text && !said) spoken.push({ politeness, text });
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { spoken: Spoken[] }).spoken);
}

test('a screen reader hears that an answer began and ended, and not one word of it meanwhile', async ({ page }) => {
  const portal = await scripted.signedIn(page);
  await scripted.answerWith('Un tour ?', longAnswer(2), 60);
  await portal.ask('Première question, pour que la page soit là ?');
  await portal.answered();
  const log = page.getByRole('log');
  await expect(log).toHaveAttribute('aria-live', 'off');
  await expect(log).toHaveAccessibleName('Messages');

  const spoken = await listen(page);
  await portal.ask('Un tour ?');
  await portal.answered();
  await expect(page.getByRole('status').filter({ hasText: 'La réponse est complète.' })).toHaveCount(1);
  expect(await spoken()).toEqual([
    { politeness: 'polite', text: 'La réponse commence.' },
    { politeness: 'polite', text: 'La réponse est complète.' },
  ]);
});

test('it hears that an answer was stopped; one that failed it hears at once, and why', async ({ page }) => {
  const portal = await scripted.signedIn(page);
  await scripted.answerWith('Sans fin ?', longAnswer(20), 20);
  await portal.ask('Sans fin ?');
  await expect(portal.lastAnswer.locator('app-markdown')).toContainText('mot3');
  const spoken = await listen(page);
  await portal.stop.click();
  await expect(page.getByRole('status').filter({ hasText: 'La réponse est arrêtée.' })).toHaveCount(1);
  expect(await spoken()).toEqual([{ politeness: 'polite', text: 'La réponse est arrêtée.' }]);

  await scripted.script({ kind: 'error', status: 401, type: 'authentication_error', when: { question: 'En vain ?' } });
  await portal.ask('En vain ?');
  await expect(portal.lastAnswer.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'La réponse a échoué.' })).toHaveCount(1);
  const heard = (await spoken()).slice(1);
  expect(heard.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'La réponse commence.',
      'La réponse a échoué.',
      await portal.lastAnswer.getByRole('alert').innerText(),
    ]),
  );
});
