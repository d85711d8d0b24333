import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedQuestion } from './figures';

/** The judged questions that documents answer, or that nothing does. */
export function readQuestions(name: 'questions' | 'own-questions'): JudgedQuestion[] {
  // Dishes are rows, which questions about them find by SQL: here only documents are judged.
  return read<JudgedQuestion>(`../sample/${name}.json`)
    .map((question) => ({ ...question, expected: documentsOnly(question.expected) }))
    .filter(({ negative, expected }) => negative !== null || Object.keys(expected).length > 0);
}

/** A question of which it is judged only whether a document of the sample answers it. */
interface GapQuestion extends Pick<JudgedQuestion, 'id' | 'lang' | 'question'> {
  /**
   * When it was written: `first` before the rules, which were made on them; `second` before the rule of words, after that of
   * concepts; `last` when everything was settled.
   */
  readonly group: string;
  /** The slug of a document; null: none. */
  readonly answeredBy: string | null;
}

/** Questions that no document answers, though most could, and others that one does. The group is their tag. */
export function readGapQuestions(): JudgedQuestion[] {
  return read<GapQuestion>('gap-questions.json').map(({ id, lang, question, group, answeredBy }) => ({
    id,
    lang,
    question,
    tags: [group],
    context: { branch: null, date: '2025-10-15' },
    expected: answeredBy === null ? {} : { [`doc:${answeredBy}`]: 1 },
    must_not_outrank: [],
    negative: answeredBy === null ? 'unanswerable' : null,
  }));
}

/**
 * Questions whose subject documents speak of: of some they have what is asked of it, of others they do not ("how old", "which brand").
 */
export function readAspectQuestions(): JudgedQuestion[] {
  return readAnsweredOrNot('aspect-questions.json', 'aspects');
}

/** Written from the documents when nine signs were settled, by somebody who knew them; nothing was learnt from them. */
export function readHeldOutQuestions(): JudgedQuestion[] {
  return readAnsweredOrNot('held-out-questions.json', 'held out');
}

function readAnsweredOrNot(file: string, group: string): JudgedQuestion[] {
  return read<Pick<JudgedQuestion, 'id' | 'lang' | 'question'> & { isAnswered: boolean }>(file).map(
    ({ isAnswered, ...question }) => ({
      ...question,
      tags: [group],
      context: { branch: null, date: '2025-10-15' },
      expected: {},
      must_not_outrank: [],
      negative: isAnswered ? null : 'unanswerable',
    }),
  );
}

/** Written by somebody who saw the documents only, never the search; at first held out, by now learnt from as well. */
export function readBlindQuestions(): JudgedQuestion[] {
  return readWithSources('blind-questions.json');
}

/**
 * Of the kinds and in the style of the sample's: what documents do not say, what the house does not have, what has nothing to do with it.
 * The weights are not learnt from them; of names in the glossary some were written after the first look at them.
 */
export function readEverydayQuestions(): JudgedQuestion[] {
  return readWithSources('everyday-questions.json');
}

function readWithSources(file: string): JudgedQuestion[] {
  return read<Omit<GapQuestion, 'answeredBy'> & { sources: string[] }>(file).map(({ sources, group, ...question }) => ({
    ...question,
    tags: [group],
    context: { branch: null, date: '2025-10-15' },
    expected: Object.fromEntries(sources.map((source) => [source, 2])),
    must_not_outrank: [],
    negative: sources.length > 0 ? null : 'unanswerable',
  }));
}

function read<T>(file: string): T[] {
  return (JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as { questions: T[] }).questions;
}

function documentsOnly(expected: JudgedQuestion['expected']): Record<string, number> {
  return Object.fromEntries(Object.entries(expected).filter(([source]) => source.startsWith('doc:')));
}
