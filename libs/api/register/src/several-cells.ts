import { ProblemException } from '@tasty-food/api-http';
import { ALLERGEN_CODES, type AllergenCode } from '@tasty-food/contract';

/** Whoever changes several cells locks them in one order, so that nobody waits for somebody who waits for them. */
export function inOrderOfCodes<T extends { code: AllergenCode }>(cells: readonly T[]): T[] {
  return cells.toSorted((one, other) => ALLERGEN_CODES.indexOf(one.code) - ALLERGEN_CODES.indexOf(other.code));
}

/** A cell that is no longer as somebody saw it. */
export interface SeenOtherwise {
  code: AllergenCode;
  message: string;
  /** What would be right in `field` of the change. */
  right: string;
  field: 'version' | 'state';
}

/** Names every cell; of a change of one cell as its body has it, of several by their place in the list. */
export function seenOtherwise(
  otherwise: readonly SeenOtherwise[],
  cells: readonly { code: AllergenCode }[],
): ProblemException {
  const placeOf = ({ code, field }: SeenOtherwise) =>
    cells.length === 1 ? field : `cells.${cells.findIndex((cell) => cell.code === code)}.${field}`;
  return new ProblemException('version-conflict', otherwise.map(({ message }) => message).join(' '), {
    errors: otherwise.map((one) => ({ path: placeOf(one), message: one.right })),
  });
}

/** Throws `already-proposed` where something of a deed waits already: each by name. */
export function refuseWaiting(waiting: readonly string[]): void {
  if (waiting.length === 0) return;
  const those = waiting.length === 1 ? 'that one' : 'those';
  throw new ProblemException(
    'already-proposed',
    `A change of ${waiting.join(', of ')} waits for a second manager already: approve or refuse ${those} first.`,
  );
}
