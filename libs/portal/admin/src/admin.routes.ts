import type { Routes } from '@angular/router';
import { accountWords } from '@tasty-food/portal-account';
import { type PageWordKey, pagesOf } from '@tasty-food/portal-page';
import { type AdminWordKey, adminWords } from './words/admin-words';

// The devices of a person are listed as one's own are.
const page = pagesOf<PageWordKey | AdminWordKey>(adminWords, accountWords);

export const adminRoutes: Routes = [
  { path: 'admin', pathMatch: 'full', redirectTo: '/admin/usage' },
  page('admin/people', 'admin.people', () => import('./people/people-page').then(({ PeoplePage }) => PeoplePage)),
  page('admin/people/:staffId/conversations', 'named.title', () =>
    import('./named/named-conversations-page').then(({ NamedConversationsPage }) => NamedConversationsPage),
  ),
  page('admin/audit', 'admin.audit', () => import('./audit/audit-page').then(({ AuditPage }) => AuditPage)),
  { path: '**', redirectTo: '/' },
];
