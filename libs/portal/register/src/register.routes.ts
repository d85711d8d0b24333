import type { Routes } from '@angular/router';
import { dishWords } from '@tasty-food/portal-dish';
import { pagesOf } from '@tasty-food/portal-page';
import { type RegisterWordKey, registerWords } from './words/register-words';

const page = pagesOf<RegisterWordKey>(registerWords, dishWords);

export const registerRoutes: Routes = [
  page('register', 'register.title', () => import('./register/register-page').then(({ RegisterPage }) => RegisterPage)),
  page('tasks', 'tasks.title', () => import('./tasks/tasks-page').then(({ TasksPage }) => TasksPage)),
  page('ingredients', 'ingredients.title', () =>
    import('./ingredients/ingredients-page').then(({ IngredientsPage }) => IngredientsPage),
  ),
  page('approvals', 'approvals.title', () =>
    import('./approvals/approvals-page').then(({ ApprovalsPage }) => ApprovalsPage),
  ),
  { path: '**', redirectTo: '/' },
];
