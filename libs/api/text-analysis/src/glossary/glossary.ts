import { LANGUAGES, type Language } from '@tasty-food/contract';
import { isStopWord } from '../analysis/small-words';
import { splitTokens } from '../analysis/split-tokens';
import { stem } from '../analysis/stem';
import { LIKE_ENOUGH, Vocabulary } from '../analysis/vocabulary';
import type { Concept } from './concept';
import { narrowerConcepts } from './narrower-concepts';

/** Words of a question, from one place to before another, and the concepts that they may mean. */
export interface NamedConcepts {
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly string[];
}

/** A concept that words of a text name. */
interface Mention {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

/** A temperature as the analyser writes it speaks of one without the word. */
const TEMPERATURE = /^\d+c$/;

/** A shorter word is rather another one than a misspelt one: `bring` is not `being`. */
const MIN_MISSPELT = 6;

type Phrases = Map<string, string[]>;

/** Finds the concepts that a text speaks of, by the stems of their terms; of terms that overlap the longest counts. */
export class Glossary {
  private readonly phrases: Record<Language, Phrases> = { fr: new Map(), nl: new Map(), en: new Map() };
  private readonly words = new Set<string>();
  private readonly spelling: Vocabulary;
  private readonly narrower: ReadonlyMap<string, readonly string[]>;
  private longest = 1;

  constructor(readonly concepts: readonly Concept[]) {
    for (const { id, terms } of concepts) for (const language of LANGUAGES) this.learn(id, terms[language], language);
    this.spelling = new Vocabulary(this.words);
    this.narrower = narrowerConcepts(concepts, stemsOf);
  }

  /** The word of a term that a misspelt word is most like; the word itself where none is. */
  nearest(word: string): string {
    return this.words.has(word) || word.length < MIN_MISSPELT
      ? word
      : (this.spelling.nearest([word], 1, LIKE_ENOUGH)[0] ?? word);
  }

  /** The concepts that the words of a passage name, as often as they do. The words are folded and without small ones. */
  conceptsIn(words: readonly string[], language: Language): string[] {
    return this.mentions(words, language).map(({ concept }) => concept);
  }

  /** The concepts of a question, whose language nobody knows: for each run of words that names any, those that it may mean. */
  conceptsAsked(words: readonly string[]): NamedConcepts[] {
    const mentions = LANGUAGES.flatMap((language) => this.mentions(words, language));
    const outermost = mentions.filter((one) => !mentions.some((other) => isWithin(one, other)));
    const runs = Map.groupBy(outermost, ({ from, to }) => `${from}-${to}`);
    return [...runs.values()].map(([first, ...others]) => {
      const { from, to, concept } = first as Mention;
      return { from, to, concepts: [...new Set([concept, ...others.map((other) => other.concept)])] };
    });
  }

  /** A concept with those that are a kind of it. */
  withNarrower(concept: string): readonly string[] {
    return [concept, ...(this.narrower.get(concept) ?? [])];
  }

  private learn(concept: string, terms: readonly string[], language: Language): void {
    const phrases = this.phrases[language];
    for (const term of terms) {
      const words = wordsOf(term);
      if (words.length === 0) continue;
      for (const word of words) this.words.add(word);
      const stems = stemsOf(term, language);
      const phrase = stems.join(' ');
      const known = phrases.get(phrase) ?? [];
      if (!known.includes(concept)) phrases.set(phrase, [...known, concept]);
      this.longest = Math.max(this.longest, stems.length);
    }
  }

  private mentions(words: readonly string[], language: Language): Mention[] {
    const stems = words.map((word) => stem(word, language));
    const found: Mention[] = [];
    for (let from = 0; from < stems.length;) {
      const [to, concepts] = this.longestAt(stems, from, this.phrases[language]);
      for (const concept of concepts) found.push({ concept, from, to });
      from = to;
    }
    return found;
  }

  private longestAt(stems: readonly string[], from: number, phrases: Phrases): [number, readonly string[]] {
    if (TEMPERATURE.test(stems[from] ?? '')) return [from + 1, ['temperature']];
    for (let to = Math.min(stems.length, from + this.longest); to > from; to--) {
      const concepts = phrases.get(stems.slice(from, to).join(' '));
      if (concepts) return [to, concepts];
    }
    return [from + 1, []];
  }
}

function wordsOf(term: string): string[] {
  return splitTokens(term).filter((word) => !isStopWord(word));
}

function stemsOf(term: string, language: Language): string[] {
  return wordsOf(term).map((word) => stem(word, language));
}

function isWithin(one: Mention, other: Mention): boolean {
  return other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from;
}
