import type { Language } from '@tasty-food/contract';
import { openVerifier, type Released } from '@tasty-food/api-verifier';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';

/** One line of the sentences by hand. */
export interface SentenceCase {
  readonly passes: boolean;
  readonly question: string;
  readonly text: string;
}

export function readCases(lines: string): SentenceCase[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [first = '', second] = line.slice(2).split(' » ');
      const text = (second ?? first).replaceAll('⏎', '\n');
      return { passes: line.startsWith('='), question: second === undefined ? 'allergens?' : first, text };
    });
}

/** Cut into pieces of a few characters, as they come from Claude. */
export function verifyText(
  facts: VerifierFacts,
  language: Language,
  question: string | undefined,
  text: string,
  piece = 4,
) {
  const verifier = openVerifier(facts, language, question);
  const released: Released[] = [];
  for (let at = 0; at < text.length; at += piece) released.push(...verifier.push(text.slice(at, at + piece)));
  released.push(...verifier.end());
  return {
    text: released.map((part) => part.text).join(''),
    checked: released.reduce((sum, part) => sum + part.checked, 0),
    corrected: released.reduce((sum, part) => sum + part.corrected, 0),
    factsIds: [...new Set(released.flatMap((part) => part.factsIds))],
  };
}
