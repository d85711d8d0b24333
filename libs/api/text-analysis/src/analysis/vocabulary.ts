import { trigramsOf } from './grams';

/** Words less alike than this, by Dice's coefficient of their trigrams, are other words. */
const MIN_LIKENESS = 0.5;

/** What is this much alike is taken for the same word, misspelt; below, it may only be looked for too. */
export const LIKE_ENOUGH = 0.6;
/** A known word this long inside of another makes a compound of it. */
export const MIN_PART = 5;

/** Words that are known, and which of them a misspelt one is most like. */
export class Vocabulary {
  private byTrigram: Map<string, string[]> | undefined;

  constructor(private readonly words: ReadonlySet<string>) {}

  hasAny(words: readonly string[]): boolean {
    return words.some((word) => this.words.has(word));
  }

  /** The known words that are most like any of these, best first, at most `limit`; none where none is like them. */
  nearest(words: readonly string[], limit: number, minLikeness = MIN_LIKENESS): string[] {
    const likeness = new Map<string, number>();
    for (const word of words)
      for (const [known, alike] of this.alike(word))
        if (alike >= minLikeness) likeness.set(known, Math.max(alike, likeness.get(known) ?? 0));
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

/** Every run of at least `MIN_PART` letters of a word. */
export function partsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - MIN_PART + 1) }, (_, from) =>
    Array.from({ length: word.length - from - MIN_PART + 1 }, (__, more) => word.slice(from, from + MIN_PART + more)),
  ).flat();
}
