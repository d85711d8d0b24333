import type { VerifierFacts } from '../verifier-facts';
import { NameIndex } from './name-index';

/** Branches that are asked about at the same time, with the one version that was before. */
const KEPT_MAX = 16;
const kept = new Map<string, NameIndex>();
const byFacts = new WeakMap<VerifierFacts, NameIndex>();

/** The index of a version of the facts: built at its first use, then shared by all turns. */
export function nameIndexOf(facts: VerifierFacts): NameIndex {
  const own = byFacts.get(facts);
  if (own) return own;
  const index = kept.get(facts.version) ?? new NameIndex(facts);
  byFacts.set(facts, index);
  kept.delete(facts.version);
  kept.set(facts.version, index);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT_MAX) break;
    kept.delete(oldest);
  }
  return index;
}
