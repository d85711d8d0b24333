import {
  LIKE_ENOUGH,
  MIN_PART,
  Vocabulary,
  meaningfulWords,
  partsOf,
  stem,
  type Glossary,
  type Need,
  type PassageText,
} from '@tasty-food/api-text-analysis';
import { hasNumberOf } from './counted-things';

/** How surely a passage speaks of something: by a word or concept of it, by one misspelt, by a part of a compound. */
const SAID = 1;
const MISSPELT = 0.8;
const IN_COMPOUND = 0.7;

const SENTENCE_END = /(?<=[.!?;:])\s+|\n+/;

/** The words of a text, stemmed, and the concepts that they name. */
interface Said {
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
}

/** A passage as it is held against what a question needs. */
export class ReadPassage {
  private readonly heads: Said;
  readonly sentenceTexts: readonly string[];
  private readonly sentences: readonly Said[];
  private readonly all: Said;
  private readonly spelling: Vocabulary;

  constructor(
    readonly passage: PassageText,
    private readonly glossary: Glossary,
  ) {
    this.heads = this.read(`${passage.title} . ${passage.section ?? ''}`);
    this.sentenceTexts = passage.text.split(SENTENCE_END).filter((sentence) => /\w/.test(sentence));
    this.sentences = this.sentenceTexts.map((sentence) => this.read(sentence));
    const parts = [this.heads, ...this.sentences];
    this.all = {
      stems: new Set(parts.flatMap(({ stems }) => [...stems])),
      concepts: new Set(parts.flatMap(({ concepts }) => [...concepts])),
    };
    this.spelling = new Vocabulary(this.all.stems);
  }

  /** 0 to 1: whether the passage speaks of it, its headings, and each of its sentences. */
  speaksOf(need: Need): { anywhere: number; inHeads: number; inSentences: readonly number[] } {
    const words = need.words.map(({ word, stems }) => this.find(word, stems));
    const strength = (said: Said) => {
      if (need.concepts.some((concept) => said.concepts.has(concept))) return SAID;
      return Math.min(
        ...words.map(({ found, certainty }) => (found.some((one) => said.stems.has(one)) ? certainty : 0)),
      );
    };
    return {
      anywhere: strength(this.all),
      inHeads: strength(this.heads),
      inSentences: this.sentences.map(strength),
    };
  }

  /** Whether it says how many there are of something. */
  counts(thing: Need): boolean {
    return hasNumberOf(thing, this.passage, this.glossary);
  }

  /** The words of the passage that a word of the question may be. */
  private find(word: string, stems: readonly string[]): { found: readonly string[]; certainty: number } {
    const same = stems.filter((one) => this.all.stems.has(one));
    if (same.length > 0) return { found: same, certainty: SAID };
    if (word.length < MIN_PART) return { found: [], certainty: 0 };
    const alike = this.spelling.nearest(stems, 1, LIKE_ENOUGH);
    if (alike.length > 0) return { found: alike, certainty: MISSPELT };
    const parts = stems.flatMap(partsOf).filter((part) => this.all.stems.has(part));
    const long = stems.filter((one) => one.length >= MIN_PART);
    const compounds = [...this.all.stems].filter((known) => long.some((one) => known.includes(one)));
    return { found: [...parts, ...compounds], certainty: IN_COMPOUND };
  }

  private read(text: string): Said {
    const words = meaningfulWords(text);
    const { language } = this.passage;
    return {
      stems: new Set(words.map((word) => stem(word, language))),
      concepts: new Set(this.glossary.conceptsIn(words, language)),
    };
  }
}
