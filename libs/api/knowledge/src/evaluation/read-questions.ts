import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedQuestion } from './figures';

/** The judged questions that documents answer, or that nothing does. */
export function readQuestions(name: 'questions' | 'own-questions'): JudgedQuestion[] {
  const file = JSON.parse(readFileSync(join(__dirname, `../sample/${name}.json`), 'utf8')) as {
    questions: JudgedQuestion[];
  };
  // Dishes are rows, which questions about them find by SQL: here only documents are judged.
  return file.questions
    .map((question) => ({ ...question, expected: documentsOnly(question.expected) }))
    .filter(({ negative, expected }) => negative !== null || Object.keys(expected).length > 0);
}

function documentsOnly(expected: JudgedQuestion['expected']): Record<string, number> {
  return Object.fromEntries(Object.entries(expected).filter(([source]) => source.startsWith('doc:')));
}
