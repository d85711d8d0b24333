import { LANGUAGES } from '@tasty-food/contract';
import type { Glossary } from '../glossary/glossary';
import { gramsOf } from './grams';
import { isQuestionWord, isStopWord } from './small-words';
import { splitTokens } from './split-tokens';
import { stem } from './stem';
import type { Vocabulary } from './vocabulary';

/** One thing that a question asks for, in one field: any of its terms will do, and they count as one. */
export interface Slot {
  readonly field: 'title' | 'body' | 'grams' | 'concepts';
  readonly terms: readonly string[];
}

/** A question longer than this is cut: what follows would cost more than it finds. */
const MAX_WORDS = 60;
const NEAR_WORDS = 3;

/**
 * What is looked for in the passages. A word counts in the stems of all three languages at once, so that none needs to be guessed;
 * one that no passage has, as the up to three that are most like it.
 */
export function analyseQuestion(question: string, glossary: Glossary, vocabulary: Vocabulary): Slot[] {
  const said = splitTokens(question)
    .filter((word) => !isStopWord(word))
    .slice(0, MAX_WORDS);
  const asked = said.filter((word) => !isQuestionWord(word));
  // A question of small words alone still asks for something.
  const words = [...new Set(asked.length > 0 ? asked : said)];
  const concepts = glossary.conceptsAsked(
    said.map((word) => (vocabulary.hasAny(stemsOf(word)) ? word : glossary.nearest(word))),
  );
  return [
    ...words
      .map((word) => termsOf(word, vocabulary))
      .flatMap((terms): Slot[] => [
        { field: 'title', terms },
        { field: 'body', terms },
      ]),
    ...[...new Set(words.flatMap(gramsOf))].map((gram): Slot => ({ field: 'grams', terms: [gram] })),
    ...concepts.map((concept): Slot => ({ field: 'concepts', terms: [concept] })),
  ];
}

function stemsOf(word: string): string[] {
  return [...new Set(LANGUAGES.map((language) => stem(word, language)))];
}

function termsOf(word: string, vocabulary: Vocabulary): string[] {
  const stems = stemsOf(word);
  return vocabulary.hasAny(stems) ? stems : [...stems, ...vocabulary.nearest(stems, NEAR_WORDS)];
}
