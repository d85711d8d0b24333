import type { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', loadChildren: () => import('@tasty-food/portal-chat').then(({ chatRoutes }) => chatRoutes) },
];
