import type { Language } from '@tasty-food/contract';
import type { fr } from './fr';

/** Another language's words of the same tree: the compiler refuses a missing one. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Every word that the portal begins with, in one language. */
export type Words = SameKeys<typeof fr>;

/** The names of the words of a tree. */
export type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string];

/** The name of one word: `composer.send`. */
export type WordKey = Keys<Words>;

/** The words of a room that is loaded later: they come with its pages, not with the first load. */
export type RoomWords = Record<Language, () => Promise<Record<string, Record<string, string>>>>;
