import type { DishName } from './dish-name';

/** A name that some words may be, and which of its words they are. */
export interface Candidate {
  readonly name: DishName;
  readonly matched: Set<string>;
}

export function candidate(name: DishName, ...words: readonly string[]): Candidate {
  return { name, matched: new Set(words) };
}

/** How much of the name was said. */
export function shareOf({ name, matched }: Candidate): number {
  return matched.size / new Set(name.words).size;
}

export function idsOf(candidates: readonly Candidate[]): string[] {
  return [...new Set(candidates.map(({ name }) => name.dishId))];
}

/** Of names that were said whole those of the kind that was said; without one, those that have none. Left open where that tells none of them. */
export function ofKinds(named: readonly Candidate[], said: readonly string[]): readonly Candidate[] {
  const meant = named.filter(({ name: { kinds } }) =>
    said.length > 0 ? said.some((kind) => kinds.includes(kind)) : kinds.length === 0,
  );
  return meant.length > 0 ? meant : named;
}
