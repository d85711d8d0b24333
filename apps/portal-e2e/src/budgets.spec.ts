import type { BudgetList, OwnUsage } from '@tasty-food/contract';
import type { APIRequestContext } from '@playwright/test';
import { Portal } from './portal';
import { expect, needsChromium, test } from './portal-test';
import { enter, good } from './sample-person';

needsChromium();

const BUDGET = '/api/budgets/branch:angleur';

test('from 80 % on staff read how far the budget is and when it begins anew, and managers the money; at 100 % the chat says so', async ({
  portal,
  page,
  browser,
  baseURL,
}) => {
  const admin = await enter(baseURL ?? '', 'admin');
  try {
    await portal.open('/');
    await portal.enter();
    await portal.ask('Y a-t-il du sésame dans L’Ardent Classic ?');
    await portal.answered();
    await limit(admin, (await spentBy(admin)) / 0.9);

    const notice = page.locator('app-budget-notice');
    const usage: OwnUsage = await (await page.request.get('/api/usage/mine')).json();
    expect(usage).toMatchObject({ scope: 'branch:angleur', level: 'warning' });
    const renews = new Intl.DateTimeFormat('fr-BE', { dateStyle: 'long', timeZone: 'Europe/Brussels' });
    // While the chat is open: nobody has to load it again to be warned.
    await expect(notice).toContainText(`Budget du mois utilisé à ${usage.percent} %.`);
    // The first of a month, which French alone counts.
    const first = renews.format(new Date(usage.renewsAt)).replace(/^1 /, '1er ');
    await expect(notice).toContainText(`Il recommence le ${first}.`);
    const visitor = await browser.newContext({ baseURL, locale: 'fr-BE', serviceWorkers: 'block' });
    const manager = new Portal(await visitor.newPage());
    await manager.open('/admin/usage');
    await manager.enter('manager@tastyfood.test');
    const budget = manager.page.locator('app-budget-list li', { hasText: 'Angleur' });
    await expect(budget).toContainText('Plus de 80 % utilisés');
    await expect(budget).toContainText('$');
    await visitor.close();
    await portal.open('/account');
    const own = page.getByRole('region', { name: 'Mon budget' });
    await expect(own.getByRole('meter')).toHaveAttribute('aria-valuenow', String(usage.percent));
    await expect(own).toContainText(`${usage.percent} %`);
    await expect(own).toContainText('Plus de 80 % : demandez l’essentiel');
    await expect(page.getByRole('main')).not.toContainText(/[$€]|USD/);

    await limit(admin, 0);
    await expect(own).toContainText('Épuisé : le registre, la carte et les horaires restent là');
    await portal.open('/');
    await expect(notice).toContainText('Budget du mois épuisé');
    await portal.ask('Raconte-moi l’histoire des frites.');
    await expect(page.getByText('Le budget du mois est épuisé. Parlez-en à votre gérant.')).toBeVisible();
    await limit(admin, null);
    await expect(notice).not.toContainText('épuisé');
  } finally {
    await limit(admin, null);
    await admin.dispose();
  }
});

async function limit(admin: APIRequestContext, amount: number | null): Promise<void> {
  const data = { limit: amount === null ? null : { amount, currency: 'USD' } };
  await good(admin.put(BUDGET, { data }));
}

/** What the branch has spent this month, as its budget counts it. */
async function spentBy(admin: APIRequestContext): Promise<number> {
  await limit(admin, 100);
  const { budgets }: BudgetList = await (await good(admin.get('/api/budgets'))).json();
  return budgets.find(({ scope }) => scope === 'branch:angleur')?.spent.amount ?? Number.NaN;
}
