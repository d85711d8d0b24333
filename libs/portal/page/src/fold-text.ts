/** How a name is compared with what somebody typed: without accents, ligatures, capitals and apostrophes. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[\p{M}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every word of the search begins a word of one of the texts, or stands within it when it is longer than two letters. */
export function matchesSearch(search: string, ...texts: readonly string[]): boolean {
  const words = foldText(search).split(' ');
  const folded = ` ${texts.map(foldText).join(' ')}`;
  return words.every((word) => folded.includes(word.length > 2 ? word : ` ${word}`));
}
