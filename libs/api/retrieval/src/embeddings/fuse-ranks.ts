/** Reciprocal rank fusion: a bigger one levels the first places. https://dl.acm.org/doi/10.1145/1571941.1572114 */
const RANK_CONSTANT = 60;

/** One list of several, each best first: what stands high in many comes first; of equals, the one that stands first in the first list. */
export function fuseRanks(lists: readonly (readonly number[])[]): { passageId: number; score: number }[] {
  const scores = new Map<number, number>();
  for (const list of lists)
    for (const [rank, id] of list.entries()) scores.set(id, (scores.get(id) ?? 0) + 1 / (RANK_CONSTANT + rank + 1));
  return [...scores].map(([passageId, score]) => ({ passageId, score })).sort((one, other) => other.score - one.score);
}
