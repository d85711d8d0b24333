const LENGTH = 4;

/** The letter groups of a word, its beginning and end marked: what typos and parts of Dutch compounds still share. */
export function gramsOf(word: string): string[] {
  const marked = `_${word}_`;
  if (marked.length <= LENGTH) return [marked];
  return Array.from({ length: marked.length - LENGTH + 1 }, (_, at) => marked.slice(at, at + LENGTH));
}

/** The groups of three letters by which words are compared: two blanks before a word, one behind. */
export function trigramsOf(word: string): Set<string> {
  const marked = `  ${word} `;
  return new Set(Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3)));
}
