import { injectSay as injectPageSay, type PageWordKey, type Say as PageSay } from '@tasty-food/portal-page';
import type { Keys, RoomWords, SameKeys } from '@tasty-food/portal-ui';
import type { fr } from './fr';

/** The words of the hours and certificates of a branch in one language. */
export type BranchesWords = SameKeys<typeof fr>;
export type BranchesWordKey = PageWordKey | Keys<BranchesWords>;

/** They come with the pages: `Speech.learn` before the first of them is shown. */
export const branchesWords: RoomWords = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};

export type Say = PageSay<BranchesWordKey>;

/** `Speech.say`, knowing the words of these pages too. */
export function injectSay(): Say {
  return injectPageSay<BranchesWordKey>();
}
