import type { Facts } from '@tasty-food/contract';
import type { ReadUnit } from '@tasty-food/api-discourse';
import type { Mark } from '@tasty-food/api-marks';
import { foldWord } from '@tasty-food/api-vocabulary';

/** What is shorter may stand in a passage by chance. */
const QUOTE_MIN_WORDS = 5;
const WORD = /[\p{L}\p{N}]+/gu;
/** What a sentence about something that is not on the menu would say "free" with. */
const SAYS_FREE: readonly Mark['is'][] = ['free', 'absent', 'suits', 'safe', 'guarantee', 'recommend', 'nothing'];

/** The passages that look-ups of a turn brought: what is quoted from them word for word, and says of no dish what is in it, rests on its citation. */
export class QuotedPassages {
  private readonly passages: { readonly text: string; words?: string }[] = [];

  learn(facts: Extract<Facts, { kind: 'passages' }>): void {
    for (const { text } of facts.rows) this.passages.push({ text });
  }

  /**
   * A sentence each word of which stands in one passage, in this order, as far as it says of no dish what is in it, or not: what could not be read
   * of it is let be. What could be read is held against the rows all the same.
   */
  letBe(text: string, read: ReadUnit): ReadUnit {
    if (this.passages.length === 0 || !this.bearsOut(text, read)) return read;
    return { ...read, doubt: undefined, claims: read.claims.filter(({ about }) => about !== 'allergen') };
  }

  private bearsOut(text: string, { claims, doubt, sentence: { marks } }: ReadUnit): boolean {
    const says = (...tags: readonly Mark['is'][]): boolean => marks.some(({ is }) => tags.includes(is));
    const isClaimed = claims.some(({ about }) => about === 'allergen');
    if (!(isClaimed || doubt) || doubt?.why === 'promise' || marks.some(saysFree)) return false;
    // Of a dish it names, or of those that a word stands for.
    if ((isClaimed || says('allergen')) && says('dish', 'this')) return false;
    if (isClaimed && says('generic', 'all', 'others', 'house', 'contains', 'only')) return false;
    if (says('contains', 'may', 'unknown') && says('dish', 'not', 'no', 'neither', 'ne')) return false;
    const said = wordsOf(text);
    if (said.trim().split(' ').length < QUOTE_MIN_WORDS) return false;
    return this.passages.some((passage) => (passage.words ??= wordsOf(passage.text)).includes(said));
  }
}

/** "An order without a seal" says it of no food. */
function saysFree(mark: Mark, at: number, marks: readonly Mark[]): boolean {
  return SAYS_FREE.includes(mark.is) && !(mark.is === 'free' && marks[at + 1]?.is === 'name');
}

function wordsOf(text: string): string {
  return ` ${(text.match(WORD) ?? []).map(foldWord).join(' ')} `;
}
