const CHARACTERS_A_TOKEN = 4;

/** Tokens of a text, estimated by its length: good enough for budgets and cache figures, and the same on every run. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_A_TOKEN);
}

/** How many characters of text fit into so many tokens. */
export function charactersOf(tokens: number): number {
  return tokens * CHARACTERS_A_TOKEN;
}
