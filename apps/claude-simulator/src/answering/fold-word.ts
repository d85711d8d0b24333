/** A word as it is compared: without case, accents, ligatures or apostrophes. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[\p{Diacritic}'’]/gu, '');
}

/** A folded word without a simple plural ending (`noisettes`, `noix` and `gluten` keep what is not one). */
export function singular(folded: string): string {
  return folded.length > 3 && folded.endsWith('s') ? folded.slice(0, -1) : folded;
}
