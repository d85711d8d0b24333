import type { fr } from './fr';

type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Every word of the portal in one language. */
export type Words = SameKeys<typeof fr>;

type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string];

/** The name of one word: `composer.send`. */
export type WordKey = Keys<Words>;
