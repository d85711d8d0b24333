import { foldWord, singular } from './fold-word.ts';

/** The branches people name in their questions, by the id-like word that tools take. */
const BRANCHES: Record<string, readonly string[]> = {
  angleur: ['angleur'],
  'saint-gilles': ['saint gilles', 'st gilles', 'sint gillis', 'st gillis'],
  wandre: ['wandre'],
  seraing: ['seraing'],
  jemeppe: ['jemeppe sur meuse', 'jemeppe'],
};

export const BRANCH_WORDS: readonly { branch: string; words: string[] }[] = Object.entries(BRANCHES).flatMap(
  ([branch, phrases]) =>
    phrases.map((phrase) => ({ branch, words: phrase.split(' ').map((word) => singular(foldWord(word))) })),
);
