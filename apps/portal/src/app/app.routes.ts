import type { Routes } from '@angular/router';

/** The first word of the addresses that are the restaurant's; every other one is the chat's. */
const RESTAURANT = new Set(['menu', 'register', '86', 'hours', 'certificates', 'approvals', 'tasks', 'ingredients']);

export const routes: Routes = [
  {
    path: '',
    canMatch: [(_route, [first]) => first !== undefined && RESTAURANT.has(first.path)],
    loadChildren: () => import('@tasty-food/portal-restaurant').then(({ restaurantRoutes }) => restaurantRoutes),
  },
  { path: '', loadChildren: () => import('@tasty-food/portal-chat').then(({ chatRoutes }) => chatRoutes) },
];
