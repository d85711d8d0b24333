import type { Signs } from './signs';

/** What each sign adds to the log-odds that a passage answers, learnt from the judged questions by `npx nx fit api-retrieval`. */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  kindAsked: -0.68,
  amountAsked: 0.61,
  kindMissing: -2.98,
  missedConcept: -1.66,
  unknownConcept: -1.68,
  needs: 0.64,
  inSentence: 1.5,
  inHeads: 1.84,
  score: 0.31,
};
const CONSTANT = -3.32;

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
