import type { Routes } from '@angular/router';
import { dishWords } from '@tasty-food/portal-dish';
import { pagesOf } from '@tasty-food/portal-page';
import { type MenuWordKey, menuWords } from './words/menu-words';

const page = pagesOf<MenuWordKey>(menuWords, dishWords);

export const menuRoutes: Routes = [
  page('menu', 'menu.title', () => import('./menu/menu-page').then(({ MenuPage }) => MenuPage)),
  page('86', 'eightySix.title', () =>
    import('./eighty-six/eighty-six-page').then(({ EightySixPage }) => EightySixPage),
  ),
  page('menu/import', 'import.title', () => import('./import/import-page').then(({ ImportPage }) => ImportPage)),
  { path: '**', redirectTo: '/' },
];
