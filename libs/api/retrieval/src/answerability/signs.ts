import type { Asked, Need } from '@tasty-food/api-text-analysis';
import { rarity } from '../ranking/weights';
import { kindAsked } from './answer-kinds';
import { countedThing } from './counted-things';
import type { ReadPassage } from './read-passage';

/** A passage that was found, and what it scores by its words. */
export interface Candidate {
  readonly read: ReadPassage;
  readonly score: number;
}

/** In how many of the passages that may be read the slots of a question were found. */
export interface Counted {
  readonly size: number;
  readonly found: readonly number[];
}

/** What tells questions that the best passages answer from others, none dependent on how many passages there are. */
export interface Signs {
  /** A kind of answer is asked for: an amount, a colour, who. */
  readonly kindAsked: number;
  /** That kind is a number of something. */
  readonly amountAsked: number;
  /** The passage has nothing of that kind. */
  readonly kindMissing: number;
  /** A number of something is asked for, and the passage has none of it. */
  readonly countMissing: number;
  /** The rarest concept of what is needed that the passage does not speak of, by how rare it is. */
  readonly missedConcept: number;
  /** A concept is needed of which no passage that may be read speaks. */
  readonly unknownConcept: number;
  /** Something is needed that is written as a name, and the passage does not have it: how rare it is. */
  readonly missedName: number;
  /** How many things are needed, up to four: the more, the surer is what has them. */
  readonly needs: number;
  /** The share of it that one sentence of the passage has. */
  readonly inSentence: number;
  /** The share that two sentences in a row have, with the headings, one of which shows the kind that is asked for. */
  readonly besideKind: number;
  /** The share of it that the headings have. */
  readonly inHeads: number;
  /** What the passage scores. */
  readonly score: number;
}

const MOST_NEEDS = 4;

/** The signs of the passage that seems to answer best; undefined without any. */
export function signsOf(asked: Asked, candidates: readonly Candidate[], counted: Counted): Signs | undefined {
  const kind = kindAsked(asked.question);
  const thing = countedThing(asked);
  const mostRare = rarity(counted.size, 0);
  const needs = asked.needs.map((need) => ({ need, rarity: rarityOf(need, counted) / mostRare }));
  const total = needs.reduce((sum, one) => sum + one.rarity, 0) || 1;
  const found = candidates.map(({ read, score }) => {
    const spoken = needs.map(({ need, rarity: rare }) => ({ rare, need, ...read.speaksOf(need) }));
    const share = (of: (one: (typeof spoken)[number]) => number) =>
      spoken.reduce((sum, one) => sum + one.rare * of(one), 0) / total;
    const sentences = spoken[0]?.inSentences.map((_, at) => share((one) => one.inSentences[at] ?? 0)) ?? [];
    const isOfKind = read.sentenceTexts.map((sentence) => !kind || kind.isIn(sentence));
    const pairs = sentences.map((_, at) =>
      isOfKind[at] || isOfKind[at + 1]
        ? share((one) => Math.max(one.inSentences[at] ?? 0, one.inSentences[at + 1] ?? 0, one.inHeads))
        : 0,
    );
    const missing = (one: (typeof spoken)[number]) => one.rare * (1 - one.anywhere);
    return {
      kindMissing: kind && !kind.isIn(read.passage.text) ? 1 : 0,
      countMissing: thing && !read.counts(thing) ? 1 : 0,
      missedConcept: Math.max(0, ...spoken.filter(({ need }) => need.concepts.length > 0).map(missing)),
      missedName: Math.max(0, ...spoken.filter(({ need }) => need.isName).map(missing)),
      inSentence: Math.max(0, ...sentences),
      besideKind: Math.max(0, ...pairs),
      inHeads: share((one) => one.inHeads),
      anywhere: share((one) => one.anywhere),
      score: score / mostRare,
    };
  });
  const best = found.toSorted((one, other) => fitness(other) - fitness(one))[0];
  if (!best) return undefined;
  const { kindMissing, countMissing, missedConcept, missedName, inSentence, besideKind, inHeads, score } = best;
  return {
    ...{ kindAsked: kind ? 1 : 0, amountAsked: kind?.isAmount ? 1 : 0, kindMissing, countMissing, missedConcept },
    unknownConcept: asked.needs.some((need) => need.concepts.length > 0 && isUnknown(need, counted)) ? 1 : 0,
    missedName,
    needs: Math.min(MOST_NEEDS, asked.needs.length),
    ...{ inSentence, besideKind, inHeads, score },
  };
}

/** Which of the passages is looked at: the one that has most of what is needed, close together, and the kind that is asked for. */
function fitness(one: { anywhere: number; inSentence: number; kindMissing: number; score: number }): number {
  return one.anywhere + 0.7 * one.inSentence - 0.3 * one.kindMissing + 0.02 * one.score;
}

function rarityOf({ slots }: Need, { size, found }: Counted): number {
  return rarity(size, Math.max(0, ...slots.map((slot) => found[slot] ?? 0)));
}

function isUnknown({ slots }: Need, { found }: Counted): boolean {
  return slots.every((slot) => !found[slot]);
}
