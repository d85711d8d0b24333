import { inject } from '@angular/core';
import type { Language } from '@tasty-food/contract';
import { type Keys, type RoomWords, type SameKeys, Speech, type WordKey } from '@tasty-food/portal-ui';
import type { fr } from './fr';

/** The words that every page beside the chat needs, in one language. */
export type PageWords = SameKeys<typeof fr>;
export type PageWordKey = WordKey | Keys<PageWords>;

/** They come with the first such page: see `pagesOf`. */
export const pageWords: RoomWords = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};

/** `Speech.say` for a room with words of its own: they are `Own`. */
export type Say<Own extends string = never> = (
  key: PageWordKey | Own,
  values?: Record<string, string | number>,
  language?: Language,
) => string;

/** `Speech.say`, knowing the words of the pages and those of a room. */
export function injectSay<Own extends string = never>(): Say<Own> {
  return inject(Speech).say as Say<Own>;
}
