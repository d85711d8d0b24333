import { defineConfig } from '@playwright/test';
import config from './playwright.config';

/** Takes the pictures of the documentation from the running portal; see `npm run screenshots`. */
export default defineConfig(config, { testMatch: '**/screenshots.ts' });
