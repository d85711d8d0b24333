import type { Mark, Sentence } from '@tasty-food/api-marks';
import { clausesOf } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import { singleDishes } from './place-of';
import { saidOf } from './sold-words';

const OF_ELSE: readonly Mark['is'][] = ['allergen', 'price', 'whether', 'check', 'if', 'except', 'others', 'some'];

/**
 * "The tuna poke's gone, the salmon poke's still on", "two dishes are out: …": where a sentence tells of several dishes, clause by clause. What a clause
 * without a dish says holds for those that are only named behind it. `said`: what was read of the sentence as a whole.
 */
export function readClauses({ marks, tokens }: Pick<Sentence, 'marks' | 'tokens'>, said: readonly Claim[]): Claim[] {
  const startOf = (at: number): number => tokens[at]?.start ?? Number.POSITIVE_INFINITY;
  const clauses = clausesOf(tokens, JOINS).map(({ from, to, words }) => {
    const own = marks.filter(({ start }) => startOf(from) <= start && start < startOf(to));
    return { own, dishes: singleDishes(own), words, isJoined: from > 0 && tokens[from - 1]?.kind === 'word' };
  });
  const isOfSeveral = clauses.filter(({ dishes }) => dishes.length > 0).length > 1;
  const told = new Set(said.map(({ dishId }) => dishId));
  let over: boolean | undefined;
  let lastIds: readonly string[] = [];
  let lastSaid: boolean | undefined;
  return clauses.flatMap(({ own, dishes, words, isJoined }): Claim[] => {
    const available = own.some(isOfContents) ? undefined : saidOf(words);
    const isOfElse = own.some(({ is }) => OF_ELSE.includes(is));
    const isOfLast = !own.some(({ is }) => is === 'dish') && (isJoined || PRONOUN.test(words[0] ?? ''));
    if (isOfLast && lastIds.length > 0) return available === undefined || isOfElse ? [] : claimed(lastIds, available);
    const ids = dishes.flatMap(({ ids: of }) => of);
    if (ids.length === 0) over = available ?? over;
    else lastIds = ids;
    const isBare = own.every(({ is }) => is === 'dish');
    // "We are out of the Smoky and the Perron": of what is only joined the same is said.
    const same = isJoined && ids.length > 0 ? lastSaid : undefined;
    const says = isOfSeveral || over !== undefined ? (available ?? (isBare ? (over ?? same) : undefined)) : undefined;
    if (ids.length > 0) lastSaid = says;
    const left = ids.filter((id) => !told.has(id));
    return says === undefined || isOfElse ? [] : claimed(left, says);
  });
}

function claimed(dishIds: readonly string[], available: boolean): Claim[] {
  return dishIds.map((dishId) => ({ about: 'availability', dishId, available }));
}

const JOINS = /^(so|donc|dus|but|mais|maar|et|en|and)$/;
/** "…, elle est épuisée": of the dish before. */
const PRONOUN = /^(elle|il|elles|ils|it|they|hij|ze|die|deze|which|qui)$/;

/** "Two burgers available do not contain it": of these something else is said. "Er zijn" only counts them, and "on en a encore" says that they are there. */
function isOfContents(mark: Mark, at: number, marks: readonly Mark[]): boolean {
  if (mark.is === 'it') return marks[at + 1]?.is === 'contains' && !marks.some(({ is }) => is === 'dish');
  return mark.is === 'contains' && marks[at - 1]?.is !== 'it' && !COUNTS.test(mark.text);
}

const COUNTS = /^(er is|er zijn|there is|there are|theres|il y a|y a)$/;
