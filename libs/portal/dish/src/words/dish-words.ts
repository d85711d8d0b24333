import { injectSay as injectPageSay, type PageWordKey, type Say as PageSay } from '@tasty-food/portal-page';
import type { Keys, RoomWords, SameKeys } from '@tasty-food/portal-ui';
import type { fr } from './fr';

/** The words of one dish in one language. */
export type DishWords = SameKeys<typeof fr>;
export type DishWordKey = PageWordKey | Keys<DishWords>;

/** They come with the pages: `Speech.learn` before the first of them is shown. */
export const dishWords: RoomWords = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};

export type Say = PageSay<DishWordKey>;

/** `Speech.say`, knowing the words of these pages too. */
export function injectSay(): Say {
  return injectPageSay<DishWordKey>();
}
