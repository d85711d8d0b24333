import { test as base } from '@playwright/test';
import { chromiumPath, INSTALL_LINE } from './chromium';
import { Portal } from './portal';
import { RunningApi } from './running-api';

/** Set with `test.use` for a whole file. */
export interface PortalOptions {
  /** How fast the simulator writes. Slow answers are those one can stop, reload and lose the session in. */
  tokensPerSecond: number;
}

interface PortalFixtures {
  portal: Portal;
}

interface WorkerFixtures extends PortalOptions {
  api: RunningApi;
}

/** A test on the running product: `portal` is a page of it, with nobody signed in. */
export const test = base.extend<PortalFixtures, WorkerFixtures>({
  tokensPerSecond: [80, { option: true, scope: 'worker' }],
  api: [
    async ({ tokensPerSecond }, use) => {
      const api = await RunningApi.start({ tokensPerSecond });
      await use(api);
      await api.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ api }, use) => use(api.url),
  portal: async ({ page }, use) => {
    const portal = new Portal(page);
    await use(portal);
    portal.expectNoFaults();
  },
});

/** Stands at the top of each file, so that a machine without a browser names what it skipped. */
export function needsChromium(): void {
  test.skip(!chromiumPath, `Chromium is missing: ${INSTALL_LINE}`);
}

export { expect } from '@playwright/test';
