import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { codeOfKey } from './authenticator';
import { faultsOf } from './faults-of';
import { Portal } from './portal';
import { expect, needsChromium, test as base } from './portal-test';
import { RunningApi } from './running-api';

needsChromium();

/** A product whose managers may do nothing without a second factor. */
const test = base.extend<object, { api: RunningApi }>({
  api: [
    async ({ tokensPerSecond }, use) => {
      const api = await RunningApi.start({ tokensPerSecond }, { SECOND_FACTOR_ROLES: 'manager' });
      await use(api);
      await api.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
test.use({
  contextOptions: { reducedMotion: 'reduce' },
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});

const FOLDER = join(__dirname, '../../../test-results/second-factor');

/** Password, key, first code, recovery codes; answers the key. */
async function setUp(place: Locator, look: (name: string) => Promise<void>): Promise<string> {
  await place.getByLabel('Mot de passe actuel').fill('tastyfood');
  await place.getByRole('button', { name: 'Continuer' }).click();
  const key = await place.getByLabel('Clé', { exact: true }).inputValue();
  expect(key).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  const link = await place.getByRole('link', { name: /application de cet appareil/ }).getAttribute('href');
  expect(link).toContain(`secret=${key.replaceAll(' ', '')}`);
  // Whoever holds the camera in the hand that shows it opens the link instead.
  const isWide = (place.page().viewportSize()?.width ?? 0) >= 600;
  await expect(place.getByRole('img', { name: 'Code QR de la clé' })).toHaveCount(isWide ? 1 : 0);
  await look('key');
  await place.getByLabel('Code à six chiffres').fill('000000');
  await place.getByRole('button', { name: 'Activer', exact: true }).click();
  await expect(place.getByRole('alert')).toContainText('Ce code est faux');
  await place.getByLabel('Code à six chiffres').fill(codeOfKey(key));
  await place.getByRole('button', { name: 'Activer', exact: true }).click();
  await expect(place.locator('app-second-factor-setup li')).toHaveCount(10);
  await look('recovery codes');
  await place.getByRole('button', { name: 'Je les ai notés' }).click();
  return key;
}

test('somebody turns on a second factor, signs in with its code, and their manager, who needs one too, takes it away', async ({
  portal,
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(150_000);
  const faults: string[] = [];
  const look = async (name: string, at: Page = page) => {
    await at.screenshot({ path: join(FOLDER, `${name.replaceAll(' ', '-')}.png`), fullPage: true });
    faults.push(...(await faultsOf(at)).map((fault) => `${name}: ${fault}`));
  };
  await portal.open('/account');
  await portal.enter('staff@tastyfood.test');
  const part = page.locator('app-own-second-factor');
  await expect(part).toContainText('Pas activée.');
  await part.getByRole('button', { name: 'Activer la double vérification' }).click();
  const key = await setUp(part, look);
  await expect(part).toContainText('Codes de secours restants : 10');

  const other = await browser.newContext({ baseURL, locale: 'fr-BE', serviceWorkers: 'block' });
  const tablet = new Portal(await other.newPage());
  await tablet.open();
  await tablet.page.setViewportSize({ width: 820, height: 1180 });
  await tablet.signIn.getByRole('button', { name: /staff@tastyfood.test/ }).click();
  const door = tablet.page.getByRole('dialog', { name: 'Votre code' });
  const field = door.getByLabel('Code à six chiffres');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
  await expect(field).toHaveAttribute('inputmode', 'numeric');
  await look('sign-in with a code', tablet.page);
  await field.fill('123456');
  await door.getByRole('button', { name: 'Entrer' }).click();
  await expect(door.getByRole('alert')).toContainText('Ce code est faux');
  await field.fill('');
  // The next one, since the first is used up; as a phone pastes what it has copied, with a blank in the middle.
  await tablet.page.keyboard.insertText(codeOfKey(key, 1).replace(/^(...)/, '$1 '));
  await door.getByRole('button', { name: 'Entrer' }).click();
  await expect(tablet.page.getByRole('button', { name: 'Mon compte: Inès Lambert' })).toBeVisible();

  const office = await browser.newContext({
    baseURL,
    viewport: { width: 1280, height: 900 },
    isMobile: false,
    locale: 'fr-BE',
    serviceWorkers: 'block',
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  const manager = new Portal(await office.newPage());
  await manager.open('/admin/people');
  await manager.signIn.getByRole('button', { name: /manager@tastyfood.test/ }).click();
  const first = manager.page.getByRole('dialog', { name: 'Double vérification' });
  await expect(first).toContainText('Votre rôle demande un code');
  await look('a role that needs one', manager.page);
  await setUp(first, (name) => look(`${name} of the role`, manager.page));
  await expect(first).toBeHidden();
  await manager.page.getByRole('button', { name: /^Inès Lambert/ }).click();
  await manager.page.getByRole('button', { name: 'Retirer la double vérification' }).click();
  await look('taking it away', manager.page);
  await manager.page.getByRole('button', { name: 'Oui, la retirer à Inès Lambert' }).click();
  await expect(manager.page.getByText('Double vérification retirée.')).toBeVisible();
  await page.reload();
  await portal.enter('staff@tastyfood.test');
  await expect(part).toContainText('Pas activée.');

  expect(faults).toEqual([]);
  manager.expectNoFaults();
  tablet.expectNoFaults();
  await other.close();
  await office.close();
});
