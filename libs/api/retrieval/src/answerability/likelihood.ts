import type { Signs } from './signs';

/** What each sign adds to the log-odds that a passage answers, learnt from the judged questions by `npx nx fit api-retrieval`. */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  kindAsked: -0.65,
  amountAsked: 0.48,
  kindMissing: -1.86,
  countMissing: -3.82,
  missedConcept: -1.67,
  unknownConcept: -1.29,
  missedName: -1.13,
  needs: 0.58,
  inSentence: 0.13,
  besideKind: 1.49,
  inHeads: 1.13,
  score: 0.29,
};
const CONSTANT = -3.13;

/** Below, an answer is unlikely: of the judged questions that have one, fewer than one in twenty is there. */
export const UNLIKELY = 0.22;

/** How likely a question with these signs has an answer in the passage, 0 to 1. */
export function likelihoodOf(signs: Signs): number {
  const odds = (Object.keys(WEIGHTS) as (keyof Signs)[]).reduce(
    (sum, sign) => sum + WEIGHTS[sign] * signs[sign],
    CONSTANT,
  );
  return 1 / (1 + Math.exp(-odds));
}
