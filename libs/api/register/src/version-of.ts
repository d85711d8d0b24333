import { ProblemException } from '@tasty-food/api-http';

/** If-Match bears the version as an entity tag: `"3"`. */
export function versionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch.trim())?.[1];
  if (version === undefined)
    throw new ProblemException('invalid-request', 'If-Match must be the version of the cell, for example "3".', {
      errors: [{ path: 'If-Match', message: 'Send the version of the cell: "3".' }],
    });
  return Number(version);
}
