import type { AllergenState } from '@tasty-food/contract';
import type { Cell } from './cell';
import type { ProposalRecord } from './proposal-store';

// Whether what a proposal rests on is still so: what has changed since, nobody looked at.

export function cellHolds({ base_version }: ProposalRecord, cell: Cell | undefined): cell is Cell {
  return cell?.version === base_version;
}

export function ingredientHolds({ from_state }: ProposalRecord, says: AllergenState | undefined): boolean {
  return says !== undefined && says === from_state;
}

/** `gluten` is that cell of the dish. */
export function claimHolds({ claim }: ProposalRecord, gluten: Cell | undefined): boolean {
  return gluten !== undefined && (claim !== 'gluten-free' || gluten.state === 'free');
}
