import type { Language } from '@tasty-food/contract';
import type { Words } from './words';

/** Each language is a chunk of its own: only the one that is spoken is loaded. */
export const loadWords: Record<Language, () => Promise<Words>> = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};
