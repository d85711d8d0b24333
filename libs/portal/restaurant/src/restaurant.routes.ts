import type { Routes } from '@angular/router';
import { pagesOf } from '@tasty-food/portal-page';
import { type RestaurantWordKey, restaurantWords } from './words/restaurant-words';

const page = pagesOf<RestaurantWordKey>(restaurantWords);

export const restaurantRoutes: Routes = [
  page('menu', 'menu.title', () => import('./menu/menu-page').then(({ MenuPage }) => MenuPage)),
  page('register', 'register.title', () => import('./register/register-page').then(({ RegisterPage }) => RegisterPage)),
  page('86', 'eightySix.title', () =>
    import('./eighty-six/eighty-six-page').then(({ EightySixPage }) => EightySixPage),
  ),
  page('hours', 'hours.title', () => import('./hours/hours-page').then(({ HoursPage }) => HoursPage)),
  page('hours/week', 'week.title', () => import('./hours/week-page').then(({ WeekPage }) => WeekPage)),
  page('tasks', 'tasks.title', () => import('./tasks/tasks-page').then(({ TasksPage }) => TasksPage)),
  page('menu/import', 'import.title', () => import('./menu-import/import-page').then(({ ImportPage }) => ImportPage)),
  page('ingredients', 'ingredients.title', () =>
    import('./ingredients/ingredients-page').then(({ IngredientsPage }) => IngredientsPage),
  ),
  page('certificates', 'certificates.title', () =>
    import('./certificates/certificates-page').then(({ CertificatesPage }) => CertificatesPage),
  ),
  page('approvals', 'approvals.title', () =>
    import('./approvals/approvals-page').then(({ ApprovalsPage }) => ApprovalsPage),
  ),
  { path: '**', redirectTo: '/' },
];
