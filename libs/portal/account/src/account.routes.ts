import type { Routes } from '@angular/router';
import { pagesOf } from '@tasty-food/portal-page';
import { type AccountWordKey, accountWords } from './words/account-words';

const page = pagesOf<AccountWordKey>(accountWords);

export const accountRoutes: Routes = [
  page('account', 'mine.title', () => import('./account/account-page').then(({ AccountPage }) => AccountPage)),
  page('privacy', 'privacy.title', () => import('./privacy/privacy-page').then(({ PrivacyPage }) => PrivacyPage)),
  { path: '**', redirectTo: '/' },
];
