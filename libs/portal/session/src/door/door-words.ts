import { inject } from '@angular/core';
import { type Keys, type RoomWords, Speech, type WordKey } from '@tasty-food/portal-ui';
import type { fr } from './fr';

export type DoorWordKey = Keys<typeof fr>;

/** They come with the sign-in: most visits begin signed in. */
export const doorWords: RoomWords = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};

/** `Speech.say`, knowing the words of the door too, once they are learned. */
export function injectDoorSay(): (key: WordKey | DoorWordKey, values?: Record<string, string | number>) => string {
  return inject(Speech).say as (key: WordKey | DoorWordKey, values?: Record<string, string | number>) => string;
}
