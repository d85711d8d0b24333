import { defineConfig } from '@playwright/test';
import { chromiumPath, INSTALL_LINE } from './src/chromium';
import type { PortalOptions } from './src/portal-test';

const inCi = process.env['CI'] === 'true';
if (!chromiumPath) {
  if (inCi) throw new Error(`Chromium is missing, and with CI=true nothing may be skipped: ${INSTALL_LINE}`);
  console.warn(`Chromium is missing: the browser tests are skipped. ${INSTALL_LINE}`);
}

/** The built portal, served by the built API with the simulator behind it: as a guest of the kitchen would meet it. */
export default defineConfig<PortalOptions, PortalOptions>({
  testDir: './src',
  globalSetup: './src/make-sample-data.ts',
  outputDir: '../../test-results/portal-e2e',
  // Each with a server of its own. A test waits half of its time, and a machine in a kitchen office has two cores.
  workers: 2,
  forbidOnly: inCi,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    // What hangs is named, instead of a test that ran out of time.
    actionTimeout: 40_000,
    navigationTimeout: 40_000,
    launchOptions: {
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
    },
    // A service worker would answer for the network, and routes of a test would not see what it asks. The offline spec allows it.
    serviceWorkers: 'block',
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    screenshot: 'only-on-failure',
    viewport: { width: 1440, height: 900 },
  },
});
