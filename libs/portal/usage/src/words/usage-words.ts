import { injectSay as injectPageSay, type Say as PageSay } from '@tasty-food/portal-page';
import { type Keys, type RoomWords, type SameKeys } from '@tasty-food/portal-ui';
import type { fr } from './fr';

/** The words of these pages in one language. */
export type UsageWords = SameKeys<typeof fr>;
export type UsageWordKey = Keys<UsageWords>;

/** They come with the pages. */
export const usageWords: RoomWords = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};

export type Say = PageSay<UsageWordKey>;

/** `Speech.say`, knowing the words of these pages too. */
export function injectSay(): Say {
  return injectPageSay<UsageWordKey>();
}
