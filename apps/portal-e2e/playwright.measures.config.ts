import { defineConfig } from '@playwright/test';
import config from './playwright.config';

/** What the portal costs a slow phone; see docs/performance.md. Figures, not tests: nothing here fails for being slow. */
export default defineConfig(config, { testMatch: '**/measures.ts' });
