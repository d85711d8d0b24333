export interface WordToken {
  readonly kind: 'word';
  readonly text: string;
  readonly folded: string;
  /** Lower case with its accents: `sûr` is no `sur`, `thé` no `the`. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

export interface SignToken {
  readonly kind: 'sign';
  readonly sign: ',' | ';' | ':' | '.' | '?' | '!' | '(' | ')' | '–' | '|' | '/' | 'yes' | 'no' | 'warning' | '~' | '+';
  readonly start: number;
  readonly end: number;
}

export interface PriceToken {
  readonly kind: 'price';
  readonly cents: number;
  readonly start: number;
  readonly end: number;
}

export type Token = WordToken | SignToken | PriceToken;

/** The word at a place, folded; empty where none stands. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.folded : '';
}

/** The words, folded, without what stands between them. */
export function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => (token.kind === 'word' ? [token.folded] : []));
}

/** The words, folded, and a `;` for each sign or price: one for each token. */
export function wordsAndStops(tokens: readonly Token[]): string[] {
  return tokens.map((token) => (token.kind === 'word' ? token.folded : ';'));
}
