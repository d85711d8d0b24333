import { join } from 'node:path';
import { needsChromium, test } from './portal-test';

needsChromium();

const FOLDER = join(__dirname, '../../../docs/screenshots');
const ONE_DISH = 'Y a-t-il du sésame dans L’Ardent Classic ?';
const SEVERAL_DISHES =
  'Y a-t-il des arachides ou des fruits à coque dans le Brownie noisette, le Cookie cacahuète et la Gaufre de Liège ?';
const VIEWS = [
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true, isMobile: true },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true, isMobile: true },
  { name: 'tablet', viewport: { width: 820, height: 1180 }, colorScheme: 'light', hasTouch: true, isMobile: false },
  { name: 'desktop', viewport: { width: 1440, height: 900 }, colorScheme: 'light', hasTouch: false, isMobile: false },
  {
    name: 'desktop-dark',
    viewport: { width: 1440, height: 900 },
    colorScheme: 'dark',
    hasTouch: false,
    isMobile: false,
  },
] as const;

/** What the chat rests on, on a phone and on a desktop. */
const PAGES = [
  { name: 'register', path: '/register', ready: 'app-register-matrix tbody tr' },
  { name: '86', path: '/86', ready: 'app-out-card' },
  { name: 'library', path: '/documents', ready: 'app-library-page li a' },
] as const;
const WITH_PAGES: readonly string[] = ['phone', 'desktop'];

for (const { name, viewport, colorScheme, hasTouch, isMobile } of VIEWS) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme, hasTouch, isMobile, contextOptions: { reducedMotion: 'reduce' } });

    test('takes its pictures', async ({ portal, page }) => {
      await portal.open();
      await portal.signIn.waitFor();
      await page.screenshot({ path: join(FOLDER, `sign-in-${name}.png`) });
      await portal.enter();
      await page.locator('app-welcome').waitFor();
      await page.screenshot({ path: join(FOLDER, `welcome-${name}.png`) });
      await portal.ask(isMobile ? ONE_DISH : SEVERAL_DISHES);
      await portal.answered();
      await page.screenshot({ path: join(FOLDER, `chat-${name}.png`) });
      if (!WITH_PAGES.includes(name)) return;
      for (const dish of ['S01', 'S03'])
        await page.request.put(`/api/branches/angleur/availability/${dish}`, { data: { available: false } });
      for (const { name: pageName, path, ready } of PAGES) {
        await portal.open(path);
        await page.locator(ready).first().waitFor();
        await page.screenshot({ path: join(FOLDER, `${pageName}-${name}.png`) });
      }
    });
  });
}
