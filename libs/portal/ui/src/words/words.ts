import type { Language } from '@tasty-food/contract';
import type { fr } from './fr';

type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Every word of the portal in one language. */
export type Words = SameKeys<typeof fr>;

type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string];

/** The name of one word: `composer.send`. */
export type WordKey = Keys<Words>;

/** Each language is a chunk of its own: only the one that is spoken is loaded. */
export const loadWords: Record<Language, () => Promise<Words>> = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};
