import { LANGUAGES } from '@tasty-food/contract';
import type { Glossary, NamedConcepts } from '../glossary/glossary';
import { gramsOf } from './grams';
import { isQuestionWord, isStopWord } from './small-words';
import { isFillerWord } from './filler-words';
import { splitTokens } from './split-tokens';
import { stem } from './stem';
import { namesIn } from './names-in';
import type { Vocabulary } from './vocabulary';

/** One thing that a question asks for, in one field: any of its terms will do, and they count as one. */
export interface Slot {
  readonly field: 'title' | 'body' | 'grams' | 'concepts';
  readonly terms: readonly string[];
}

/** Something that an answer has to speak of: a run of words that names a concept, or a word that says something by itself. */
export interface Need {
  readonly words: readonly { readonly word: string; readonly stems: readonly string[] }[];
  /** Whether it is written as a name: somebody, a place, a brand. */
  readonly isName: boolean;
  /** The concepts that the words may mean; none: they name none that the glossary knows. */
  readonly concepts: readonly string[];
  /** The places in `slots` by which passages that speak of it are found. */
  readonly slots: readonly number[];
}

/** What a question asks for. */
export interface Asked {
  readonly question: string;
  readonly slots: readonly Slot[];
  readonly needs: readonly Need[];
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
  return {
    question,
    slots: [
      ...ofWords,
      ...grams,
      ...concepts.map((concept): Slot => ({ field: 'concepts', terms: glossary.withNarrower(concept) })),
    ],
    needs: needsOf(said, named, namesIn(question), {
      ofConcept: (concept) => [firstConcept + concepts.indexOf(concept)],
      ofWord: (word) => [2 * words.indexOf(word), 2 * words.indexOf(word) + 1],
    }),
  };
}

interface Places {
  ofConcept(concept: string): number[];
  ofWord(word: string): number[];
}

/** What is dressing counts only where there is nothing else. */
function needsOf(
  said: readonly string[],
  named: readonly NamedConcepts[],
  names: ReadonlySet<string>,
  places: Places,
): Need[] {
  const runs = named.map(({ from, to, concepts }) => {
    const words = said.slice(from, to);
    return { words, concepts, slots: concepts.flatMap(places.ofConcept), isDressing: words.every(isDressing) };
  });
  const lone = said
    .filter(
      (word, at) => !isQuestionWord(word) && !/^\d/.test(word) && !named.some(({ from, to }) => at >= from && at < to),
    )
    .map((word) => ({
      words: [word],
      concepts: [],
      slots: places.ofWord(word),
      isDressing: !names.has(word) && (word.length < MIN_MISSED || isFillerWord(word)),
    }));
  const all = [...runs, ...lone];
  const saying = all.filter((one) => !one.isDressing);
  return (saying.length > 0 ? saying : all).map(({ words, concepts, slots }) => ({
    words: words.map((word) => ({ word, stems: stemsOf(word) })),
    isName: words.some((word) => names.has(word)),
    concepts,
    slots,
  }));
}

function isDressing(word: string): boolean {
  return isQuestionWord(word) || isFillerWord(word);
}

function stemsOf(word: string): string[] {
  return [...new Set(LANGUAGES.map((language) => stem(word, language)))];
}

function termsOf(word: string, vocabulary: Vocabulary): string[] {
  const stems = stemsOf(word);
  return vocabulary.hasAny(stems) ? stems : [...stems, ...vocabulary.nearest(stems, NEAR_WORDS)];
}
