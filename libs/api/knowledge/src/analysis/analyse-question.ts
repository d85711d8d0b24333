import { LANGUAGES } from '@tasty-food/contract';
import type { Glossary } from '../glossary/glossary';
import { gramsOf } from './grams';
import { isQuestionWord, isStopWord } from './small-words';
import { isFillerWord } from './filler-words';
import { splitTokens } from './split-tokens';
import { stem } from './stem';
import type { Vocabulary } from './vocabulary';

/** One thing that a question asks for, in one field: any of its terms will do, and they count as one. */
export interface Slot {
  readonly field: 'title' | 'body' | 'grams' | 'concepts';
  readonly terms: readonly string[];
}

/** What a question asks for. */
export interface Asked {
  readonly slots: readonly Slot[];
  /**
   * What an answer has to speak of, each as the places in `slots` of which one, at least, has to be found: the concepts that a run of
   * words may mean. Without a place: a word that is no filler and stands in no document, not even alike.
   */
  readonly needed: readonly (readonly number[])[];
}

/** A question longer than this is cut: what follows would cost more than it finds. */
const MAX_WORDS = 60;
const NEAR_WORDS = 3;
/** A shorter word is too often one of another language to be missed. */
const MIN_MISSED = 4;

/**
 * What is looked for in the passages. A word counts in the stems of all three languages at once, so that none needs to be guessed;
 * one that no passage has, as the up to three that are most like it.
 */
export function analyseQuestion(question: string, glossary: Glossary, vocabulary: Vocabulary): Asked {
  const said = splitTokens(question)
    .filter((word) => !isStopWord(word))
    .slice(0, MAX_WORDS);
  const asked = said.filter((word) => !isQuestionWord(word));
  // A question of small words alone still asks for something.
  const words = [...new Set(asked.length > 0 ? asked : said)];
  const named = glossary.conceptsAsked(
    said.map((word) => (vocabulary.hasAny(stemsOf(word)) ? word : glossary.nearest(word))),
  );
  const concepts = [...new Set(named.flatMap((run) => run.concepts))];
  const ofWords = words
    .map((word) => termsOf(word, vocabulary))
    .flatMap((terms): Slot[] => [
      { field: 'title', terms },
      { field: 'body', terms },
    ]);
  const grams = [...new Set(words.flatMap(gramsOf))].map((gram): Slot => ({ field: 'grams', terms: [gram] }));
  const firstConcept = ofWords.length + grams.length;
  const isNamed = (word: string) => named.some(({ from, to }) => said.slice(from, to).includes(word));
  const missable = asked.filter((word) => isMissable(word) && !isNamed(word));
  return {
    slots: [...ofWords, ...grams, ...concepts.map((concept): Slot => ({ field: 'concepts', terms: [concept] }))],
    needed: [
      ...named.map((run) => run.concepts.map((concept) => firstConcept + concepts.indexOf(concept))),
      ...missable.filter((word) => !vocabulary.knows(stemsOf(word))).map(() => []),
    ],
  };
}

function isMissable(word: string): boolean {
  return word.length >= MIN_MISSED && !/^\d/.test(word) && !isFillerWord(word);
}

function stemsOf(word: string): string[] {
  return [...new Set(LANGUAGES.map((language) => stem(word, language)))];
}

function termsOf(word: string, vocabulary: Vocabulary): string[] {
  const stems = stemsOf(word);
  return vocabulary.hasAny(stems) ? stems : [...stems, ...vocabulary.nearest(stems, NEAR_WORDS)];
}
