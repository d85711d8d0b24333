import type { Language } from '@tasty-food/contract';

/** One thing and what it is called in each language: synonyms, abbreviations, what people here say. */
export interface Concept {
  readonly id: string;
  readonly terms: Readonly<Record<Language, readonly string[]>>;
}
