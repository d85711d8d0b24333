import { editDistance } from '@tasty-food/api-text-analysis';

/** Below this a typo cannot be told from another word. */
const TYPO_MIN_LENGTH = 6;
/** Nobody misspells longer words by two letters only, and their deletions are many. */
const WORD_MAX_LENGTH = 30;
const REMEMBERED_MAX = 4_000;
/** A long word may hold two. */
const TWO_TYPOS_MIN_LENGTH = 9;

/**
 * Finds the words of a list that are one typo away from what was written, two in long words; the first letter holds. An index of
 * deletions: what costs is paid once a list, a look-up touches a handful of keys.
 */
export class NearWords {
  private readonly byDeletion = new Map<string, string[]>();
  /** Answers repeat their words. */
  private readonly found = new Map<string, readonly string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < TYPO_MIN_LENGTH - 1) continue;
      for (const key of deletions(word, depthOf(word.length))) {
        const known = this.byDeletion.get(key);
        if (known) known.push(word);
        else this.byDeletion.set(key, [word]);
      }
    }
  }

  /** The nearest words, all at the same distance; empty when none is near. */
  find(written: string): readonly string[] {
    if (written.length < TYPO_MIN_LENGTH - 1 || written.length > WORD_MAX_LENGTH) return [];
    const known = this.found.get(written);
    if (known) return known;
    if (this.found.size >= REMEMBERED_MAX) this.found.clear();
    const found = this.search(written);
    this.found.set(written, found);
    return found;
  }

  private search(written: string): string[] {
    let [best, found]: [number, Set<string>] = [3, new Set()];
    for (const key of deletions(written, depthOf(written.length))) {
      for (const word of this.byDeletion.get(key) ?? []) {
        const isShort = Math.max(word.length, written.length) < TYPO_MIN_LENGTH;
        if (word[0] !== written[0] || (isShort && !isSwapOf(written, word))) continue;
        const distance = editDistance(written, word);
        if (distance > allowed(Math.min(written.length, word.length)) || distance > best) continue;
        if (distance < best) [best, found] = [distance, new Set()];
        found.add(word);
      }
    }
    return [...found];
  }
}

/** "Bagle": the same letters, two neighbours of them swapped. */
function isSwapOf(written: string, word: string): boolean {
  const isSame = [...written].toSorted().join('') === [...word].toSorted().join('');
  return isSame && written.length === word.length && editDistance(written, word) === 1;
}

/** Whether one word is the other, misspelt as people do. */
export function isTypoOf(written: string, word: string): boolean {
  const shorter = Math.min(written.length, word.length);
  return shorter >= TYPO_MIN_LENGTH - 1 && written[0] === word[0] && editDistance(written, word) <= allowed(shorter);
}

function allowed(length: number): number {
  return length >= TWO_TYPOS_MIN_LENGTH ? 2 : 1;
}

function depthOf(length: number): number {
  return length >= TWO_TYPOS_MIN_LENGTH - 1 ? 2 : 1;
}

function deletions(word: string, depth: number): Set<string> {
  let layer = new Set([word]);
  const all = new Set(layer);
  for (let step = 0; step < depth; step++) {
    const next = new Set<string>();
    for (const each of layer) for (let at = 0; at < each.length; at++) next.add(each.slice(0, at) + each.slice(at + 1));
    next.forEach((key) => all.add(key));
    layer = next;
  }
  return all;
}
