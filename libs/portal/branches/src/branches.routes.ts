import type { Routes } from '@angular/router';
import { pagesOf } from '@tasty-food/portal-page';
import { type BranchesWordKey, branchesWords } from './words/branches-words';

const page = pagesOf<BranchesWordKey>(branchesWords);

export const branchesRoutes: Routes = [
  page('hours', 'hours.title', () => import('./hours/hours-page').then(({ HoursPage }) => HoursPage)),
  page('hours/week', 'week.title', () => import('./hours/week-page').then(({ WeekPage }) => WeekPage)),
  page('hours/import', 'hoursImport.title', () =>
    import('./hours/hours-import-page').then(({ HoursImportPage }) => HoursImportPage),
  ),
  page('certificates', 'certificates.title', () =>
    import('./certificates/certificates-page').then(({ CertificatesPage }) => CertificatesPage),
  ),
  page('certificates/import', 'certificatesImport.title', () =>
    import('./certificates/certificates-import-page').then(({ CertificatesImportPage }) => CertificatesImportPage),
  ),
  { path: '**', redirectTo: '/' },
];
