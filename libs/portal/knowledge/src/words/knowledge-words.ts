import type { Keys, RoomWords, SameKeys } from '@tasty-food/portal-ui';
import { injectSay as injectPageSay, type PageWordKey, type Say as PageSay } from '@tasty-food/portal-page';
import type { fr } from './fr';

/** The words of the pages of knowledge in one language. */
export type KnowledgeWords = SameKeys<typeof fr>;
export type KnowledgeWordKey = PageWordKey | Keys<KnowledgeWords>;

/** They come with the pages: `Speech.learn` before the first of them is shown. */
export const knowledgeWords: RoomWords = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};

export type Say = PageSay<KnowledgeWordKey>;

/** `Speech.say`, knowing the words of these pages too. */
export function injectSay(): Say {
  return injectPageSay<KnowledgeWordKey>();
}
