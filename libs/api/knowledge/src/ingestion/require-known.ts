import type { Branches } from '@tasty-food/api-branches';
import { ProblemException } from '@tasty-food/api-http';

/** Throws `invalid-request` for a branch that is not there: nobody but administrators would find the document. */
export async function requireKnown(branchIds: readonly string[], branches: Branches): Promise<void> {
  if (branchIds.length === 0) return;
  const known = (await branches.all()).map(({ id }) => id);
  const unknown = branchIds.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const message = `There is no branch "${unknown}". The branches are: ${known.join(', ')}.`;
  throw new ProblemException('invalid-request', `The document is not as it should be. branches: ${message}`, {
    errors: [{ path: 'branches', message }],
  });
}
