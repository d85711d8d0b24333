import { isQuestionWord } from './small-words';
import { splitTokens } from './split-tokens';

const WORD = /\p{L}[\p{L}\p{N}]*/gu;
const CAPITAL = /^\p{Lu}/u;
/** What stands before the first word of a sentence. */
const SENTENCE_START = /(?:^|[.!?:;«»"“”(])\s*$/u;

/**
 * The words of a question, folded, that are written as names: with a capital where no sentence begins. None where most words have one,
 * as they say nothing then.
 */
export function namesIn(question: string): ReadonlySet<string> {
  const words = [...question.matchAll(WORD)];
  const capitals = words.filter(([word]) => CAPITAL.test(word));
  if (capitals.length * 2 > words.length + 1) return new Set();
  const names = capitals.filter(({ index }) => !SENTENCE_START.test(question.slice(0, index)));
  return new Set(
    names.flatMap(([name]) => splitTokens(name)).filter((name) => name.length > 2 && !isQuestionWord(name)),
  );
}
