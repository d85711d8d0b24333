import { inject } from '@angular/core';
import type { Language } from '@tasty-food/contract';
import { type Keys, type RoomWords, type SameKeys, Speech, type WordKey } from '@tasty-food/portal-ui';
import type { fr } from './fr';

/** The words that only the conversation says, in one language. */
export type ChatWords = SameKeys<typeof fr>;
export type ChatWordKey = Keys<ChatWords> | WordKey;

/** They come with the page: `Speech.learn` before it is shown. */
export const chatWords: RoomWords = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};

export type Say = (key: ChatWordKey, values?: Record<string, string | number>, language?: Language) => string;

/** `Speech.say`, knowing the words of the conversation too. */
export function injectSay(): Say {
  return inject(Speech).say as Say;
}
