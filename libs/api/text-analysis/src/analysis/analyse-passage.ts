import type { Language } from '@tasty-food/contract';
import type { Glossary } from '../glossary/glossary';
import { gramsOf } from './grams';
import { isStopWord } from './small-words';
import { splitTokens } from './split-tokens';
import { stem } from './stem';

/** The tokens of each field of a passage, repeated as often as they occur. */
export interface PassageTokens {
  /** Stems of `title > section`. */
  readonly title: readonly string[];
  readonly body: readonly string[];
  /** Letter groups of both. */
  readonly grams: readonly string[];
  /** What both speak of, in whatever language. */
  readonly concepts: readonly string[];
}

export interface PassageText {
  readonly title: string;
  readonly section: string | null;
  readonly text: string;
  readonly language: Language;
}

/** What a passage can be found by. */
export function analysePassage({ title, section, text, language }: PassageText, glossary: Glossary): PassageTokens {
  const heads = [title, section ?? ''].map(meaningfulWords);
  const words = meaningfulWords(text);
  const all = [...heads.flat(), ...words];
  return {
    title: heads.flat().map((word) => stem(word, language)),
    body: words.map((word) => stem(word, language)),
    grams: all.flatMap(gramsOf),
    concepts: [...heads, words].flatMap((part) => glossary.conceptsIn(part, language)),
  };
}

export function meaningfulWords(text: string): string[] {
  return splitTokens(text).filter((word) => !isStopWord(word));
}
