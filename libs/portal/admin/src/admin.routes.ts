import type { Routes } from '@angular/router';
import { pagesOf } from '@tasty-food/portal-page';
import { type AdminWordKey, adminWords } from './words/admin-words';

const page = pagesOf<AdminWordKey>(adminWords);

export const adminRoutes: Routes = [
  { path: 'admin', pathMatch: 'full', redirectTo: 'admin/usage' },
  page('admin/usage', 'usage.title', () => import('./usage/usage-page').then(({ UsagePage }) => UsagePage)),
  page('admin/people', 'people.title', () => import('./people/people-page').then(({ PeoplePage }) => PeoplePage)),
  page('admin/people/:staffId/conversations', 'named.title', () =>
    import('./named/named-conversations-page').then(({ NamedConversationsPage }) => NamedConversationsPage),
  ),
  page('admin/audit', 'audit.title', () => import('./audit/audit-page').then(({ AuditPage }) => AuditPage)),
  page('account', 'mine.title', () => import('./account/account-page').then(({ AccountPage }) => AccountPage)),
  page('privacy', 'privacy.title', () => import('./privacy/privacy-page').then(({ PrivacyPage }) => PrivacyPage)),
  { path: '**', redirectTo: '/' },
];
