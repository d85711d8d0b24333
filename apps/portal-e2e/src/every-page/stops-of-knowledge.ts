import type { Page } from '@playwright/test';
import { closeAndTap, tap, type Stop } from './stop';

export const STOPS_OF_KNOWLEDGE: readonly Stop[] = [
  { name: 'library', path: '/documents', ready: 'app-library-page li a' },
  { name: 'upload', open: chooseFile, ready: 'app-upload-sheet input[type=date]' },
  {
    name: 'passage in its document',
    path: '/documents/haccp-cuisson-maintien-chaud?section=friteuses-affectation',
    ready: '.cited',
  },
  {
    name: 'details of a document',
    open: tap('app-reading-page .actions button:nth-child(2)'),
    ready: 'app-details-sheet select',
  },
  {
    name: 'removal',
    open: closeAndTap('app-reading-page .actions button:last-child'),
    ready: 'app-remove-sheet .danger',
  },
  { name: 'document of the past', path: '/documents/heures-ouverture-2024', ready: 'article .note' },
  { name: 'no such document', path: '/documents/none', ready: 'app-reading-page [role=alert]' },
  { name: 'search', path: '/search?q=friteuse', ready: 'app-search-page mark' },
  { name: 'search that fits badly', path: '/search?q=zigouigoui', ready: 'app-search-page .weak' },
  { name: 'glossary', path: '/glossary', ready: 'app-glossary-page tbody tr' },
  { name: 'glossary entry', open: tap('app-glossary-page tbody button'), ready: 'app-concept-sheet textarea' },
  { name: 'gaps', path: '/gaps', ready: 'app-gaps-page li' },
];

/** Chosen and not sent: the next language finds the same library. */
async function chooseFile(page: Page): Promise<void> {
  await page.locator('app-library-page .tools button[type=button]').last().click();
  const file = { name: 'entretien-de-la-hotte-et-des-filtres-de-la-cuisine-principale.md', mimeType: 'text/markdown' };
  await page.locator('app-upload-sheet input[type=file]').setInputFiles([
    { ...file, buffer: Buffer.from('# Hotte') },
    { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') },
  ]);
}
