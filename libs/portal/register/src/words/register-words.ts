import type { DishWordKey } from '@tasty-food/portal-dish';
import { injectSay as injectPageSay, type Say as PageSay } from '@tasty-food/portal-page';
import type { Keys, RoomWords, SameKeys } from '@tasty-food/portal-ui';
import type { fr } from './fr';

/** The words of the register and of who keeps it in one language. */
export type RegisterWords = SameKeys<typeof fr>;
export type RegisterWordKey = DishWordKey | Keys<RegisterWords>;

/** They come with the pages: `Speech.learn` before the first of them is shown. */
export const registerWords: RoomWords = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};

export type Say = PageSay<RegisterWordKey>;

/** `Speech.say`, knowing the words of these pages too. */
export function injectSay(): Say {
  return injectPageSay<RegisterWordKey>();
}
