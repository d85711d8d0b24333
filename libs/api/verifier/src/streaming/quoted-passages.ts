import type { Facts } from '@tasty-food/contract';
import type { ReadUnit } from '@tasty-food/api-claims';
import { foldWord, type Mark } from '@tasty-food/api-vocabulary';

/** What is shorter may stand in a passage by chance. */
const QUOTE_MIN_WORDS = 5;
const WORD = /[\p{L}\p{N}]+/gu;
/** What a sentence about something that is not on the menu would say "free" with. */
const SAYS_FREE: readonly Mark['is'][] = ['free', 'absent', 'suits', 'safe', 'guarantee', 'recommend', 'nothing'];

/** The passages that look-ups of a turn brought: what is quoted from them word for word, and says nothing of a dish, rests on its citation. */
export class QuotedPassages {
  private readonly passages: { readonly text: string; words?: string }[] = [];

  learn(facts: Extract<Facts, { kind: 'passages' }>): void {
    for (const { text } of facts.rows) this.passages.push({ text });
  }

  /**
   * Whether what could not be read may stand as a quotation: each word of it stands in one passage, in this order; no dish of the
   * menu and no kind of dish is spoken of; and nothing in it could mean "free".
   */
  bearsOut(text: string, { claims, doubt, sentence }: ReadUnit): boolean {
    if (this.passages.length === 0 || !doubt || claims.length > 0) return false;
    if (doubt.why !== 'unknown-dish' || doubt.dishIds.length > 0) return false;
    const { marks } = sentence;
    if (marks.some(({ is }) => is === 'dish' || SAYS_FREE.includes(is))) return false;
    const says = (is: Mark['is']): boolean => marks.some((mark) => mark.is === is);
    if (says('contains') && (says('not') || says('no') || says('neither') || says('ne'))) return false;
    const said = wordsOf(text);
    if (said.trim().split(' ').length < QUOTE_MIN_WORDS) return false;
    return this.passages.some((passage) => (passage.words ??= wordsOf(passage.text)).includes(said));
  }
}

function wordsOf(text: string): string {
  return ` ${(text.match(WORD) ?? []).map(foldWord).join(' ')} `;
}
