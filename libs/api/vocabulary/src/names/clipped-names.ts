import { singular } from '../words/fold-word';

/** "Choc", "vanil": so long is what people leave of a word, and so much of it they leave out. */
const CLIPPED_MIN_LENGTH = 4;
const LEFT_OUT_MIN_LENGTH = 3;

/** Whether a word is one of a name, or one of its words for short. */
export function isPartOf(folded: string, words: readonly string[]): boolean {
  const one = singular(folded);
  if (one.length < CLIPPED_MIN_LENGTH) return false;
  return words.some(
    (word) => word === one || (word.startsWith(one) && word.length >= one.length + LEFT_OUT_MIN_LENGTH),
  );
}

/** Of the end of a compound, and of what stands before it. */
const TAIL_MIN_LENGTH = 5;
const TAIL_MIN_BEFORE = 3;

/** Whether a word is the end of a compound, as people say it alone: "shake" of a milkshake. */
export function isTailOf(folded: string, word: string): boolean {
  return folded.length >= TAIL_MIN_LENGTH && word.length - folded.length >= TAIL_MIN_BEFORE && word.endsWith(folded);
}
