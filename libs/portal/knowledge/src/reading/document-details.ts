import type { Document, DocumentChange, Role } from '@tasty-food/contract';

/** What a form shows of a version. `validTo` empty: without end; `branches` undefined: none is chosen yet. */
export interface Details {
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly audience: Role;
  readonly branches: readonly string[] | undefined;
}

export function detailsOf({ title, validFrom, validTo, audience, branches }: Document): Details {
  return { title, validFrom, validTo: validTo ?? '', audience, branches };
}

/** What is sent: only what differs from what was seen, and what that was. Undefined: nothing does, or something is missing. */
export function changeOf(seen: Document, details: Details): DocumentChange | undefined {
  const { version, revision, title, validFrom, validTo, audience } = seen;
  const chosen = details.branches;
  if (chosen === undefined || !details.title.trim() || !details.validFrom) return undefined;
  const change = {
    ...(details.title.trim() === title ? {} : { title: details.title.trim() }),
    ...(details.validFrom === validFrom ? {} : { validFrom: details.validFrom }),
    ...(details.validTo === (validTo ?? '') ? {} : { validTo: details.validTo || null }),
    ...(details.audience === audience ? {} : { audience: details.audience }),
    ...(isSame(chosen, seen.branches) ? {} : { branches: [...chosen] }),
  };
  return Object.keys(change).length === 0 ? undefined : { version, revision, ...change };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((branch) => other.includes(branch));
}
