import { trigramsOf } from './grams';

/** Words less alike than this, by Dice's coefficient of their trigrams, are other words. */
const MIN_LIKENESS = 0.5;

/** Words that are known, and which of them a misspelt one is most like. */
export class Vocabulary {
  private byTrigram: Map<string, string[]> | undefined;

  constructor(private readonly words: ReadonlySet<string>) {}

  hasAny(words: readonly string[]): boolean {
    return words.some((word) => this.words.has(word));
  }

  /** The known words that are most like any of these, best first, at most `limit`; none where none is like them. */
  nearest(words: readonly string[], limit: number): string[] {
    const likeness = new Map<string, number>();
    for (const word of words)
      for (const [known, alike] of this.alike(word)) likeness.set(known, Math.max(alike, likeness.get(known) ?? 0));
    return [...likeness]
      .sort(([one, alike], [other, more]) => more - alike || (one < other ? -1 : 1))
      .slice(0, limit)
      .map(([known]) => known);
  }

  private *alike(word: string): Generator<[string, number]> {
    const trigrams = trigramsOf(word);
    const shared = new Map<string, number>();
    this.byTrigram ??= this.index();
    for (const trigram of trigrams)
      for (const known of this.byTrigram.get(trigram) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
    for (const [known, both] of shared) {
      const alike = (2 * both) / (trigrams.size + trigramsOf(known).size);
      if (alike >= MIN_LIKENESS) yield [known, alike];
    }
  }

  /** Made when the first unknown word is asked for: most questions have none. */
  private index(): Map<string, string[]> {
    const byTrigram = new Map<string, string[]>();
    for (const word of this.words)
      for (const trigram of trigramsOf(word)) {
        const known = byTrigram.get(trigram);
        if (known) known.push(word);
        else byTrigram.set(trigram, [word]);
      }
    return byTrigram;
  }
}
