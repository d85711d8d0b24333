import { defineConfig } from '@playwright/test';
import config from './playwright.config';

/** Looks at every page in every language, theme and width, and keeps the pictures in `test-results/looks`. */
export default defineConfig(config, { testMatch: '**/looks.ts' });
