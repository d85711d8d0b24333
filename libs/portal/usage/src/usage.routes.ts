import type { Routes } from '@angular/router';
import { type PageWordKey, pagesOf } from '@tasty-food/portal-page';
import { type UsageWordKey, usageWords } from './words/usage-words';

const page = pagesOf<PageWordKey | UsageWordKey>(usageWords);

export const usageRoutes: Routes = [
  page('admin/usage', 'admin.usage', () => import('./usage/usage-page').then(({ UsagePage }) => UsagePage)),
  { path: '**', redirectTo: '/' },
];
