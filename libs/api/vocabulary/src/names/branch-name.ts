import type { VerifierBranch } from '../verifier-facts';
import { foldWord } from '../words/fold-word';

/** A branch as it is looked for in a sentence. */
export interface BranchName {
  readonly id: string;
  /** Of folded text. */
  readonly pattern: RegExp;
}

/** The longest names first: "Jemeppe-sur-Meuse" before "Jemeppe". */
export function branchNames(branches: readonly VerifierBranch[]): BranchName[] {
  return branches
    .flatMap(({ id, names }) => [...new Set([id, ...names].map(foldWord))].map((name) => ({ id, name })))
    .toSorted((one, other) => other.name.length - one.name.length)
    .map(({ id, name }) => ({ id, pattern: patternOf(name) }));
}

/** The branch that a text names. */
export function branchIn(text: string, branches: readonly BranchName[]): string | undefined {
  return branchesIn(text, branches)[0];
}

/** All branches that a text names. */
export function branchesIn(text: string, branches: readonly BranchName[]): string[] {
  if (branches.length === 0) return [];
  const folded = foldWord(text);
  return [...new Set(branches.flatMap(({ id, pattern }) => (pattern.test(folded) ? [id] : [])))];
}

/** Names of several words differ between French and Dutch in their vowels: Saint-Gilles, Sint-Gillis. */
function patternOf(name: string): RegExp {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const spoken = /[ -]/.test(name) ? plain.replace(/[aeiouy]+/g, '[aeiouy]{1,3}').replace(/[ -]/g, '[ -]') : plain;
  return new RegExp(`(?<![a-z])${spoken}(?![a-z])`);
}
