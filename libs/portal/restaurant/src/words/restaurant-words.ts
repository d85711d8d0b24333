import { inject } from '@angular/core';
import type { Language } from '@tasty-food/contract';
import { type Keys, type RoomWords, type SameKeys, Speech, type WordKey } from '@tasty-food/portal-ui';
import type { fr } from './fr';

/** The words of the restaurant's pages in one language. */
export type RestaurantWords = SameKeys<typeof fr>;
export type RestaurantWordKey = Keys<RestaurantWords>;

/** They come with the pages: `Speech.learn` before the first of them is shown. */
export const restaurantWords: RoomWords = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};

export type Say = (
  key: WordKey | RestaurantWordKey,
  values?: Record<string, string | number>,
  language?: Language,
) => string;

/** `Speech.say`, knowing the words of these pages too. */
export function injectSay(): Say {
  return inject(Speech).say as Say;
}
