import type { Token } from './token';

/** A stretch of a sentence between two signs, in tokens. */
export interface Clause {
  readonly from: number;
  /** Behind its last token. */
  readonly to: number;
  /** Folded. */
  readonly words: readonly string[];
}

/** The tokens of a sentence -> its clauses: what stands between signs, and between words that `joins`. */
export function clausesOf(tokens: readonly Token[], joins?: RegExp): Clause[] {
  const clauses: Clause[] = [];
  let [from, words]: [number, string[]] = [0, []];
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !joins?.test(token.folded)) {
      words.push(token.folded);
      continue;
    }
    if (words.length > 0) clauses.push({ from, to: at, words });
    [from, words] = [at + 1, []];
  }
  return clauses;
}
