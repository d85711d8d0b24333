import type { DocumentVersion } from '@tasty-food/contract';
import type { KnowledgeWordKey } from '../words/knowledge-words';

/** Something that somebody did to a document since a person saw it. `what`: of what is said of a version, by their words. */
export type ChangeSince = {
  readonly by: string | undefined;
  readonly at: string | undefined;
  readonly version: number;
} & (
  | { readonly kind: 'added'; readonly fileName: string }
  | { readonly kind: 'changed'; readonly what: readonly KnowledgeWordKey[] }
);

const DETAILS = {
  title: 'upload.theTitle',
  validFrom: 'upload.theFirstDay',
  validTo: 'upload.theLastDay',
  branches: 'upload.theBranches',
  audience: 'upload.theReaders',
} as const satisfies Partial<Record<keyof DocumentVersion, KnowledgeWordKey>>;

/** `seen`: the newest version that the person saw; `versions`: those that there are now, newest first. The latest change first. */
export function changedSince(seen: DocumentVersion, versions: readonly DocumentVersion[]): ChangeSince[] {
  return versions.flatMap((now): ChangeSince[] => {
    const { version, fileName, changedBy, changedAt, revisedBy, revisedAt } = now;
    if (version > seen.version) return [{ kind: 'added', version, fileName, by: changedBy, at: changedAt }];
    if (version < seen.version || now.revision === seen.revision) return [];
    return [{ kind: 'changed', version, what: differing(seen, now), by: revisedBy, at: revisedAt }];
  });
}

function differing(seen: DocumentVersion, now: DocumentVersion): KnowledgeWordKey[] {
  const names = Object.keys(DETAILS) as (keyof typeof DETAILS)[];
  return names.filter((name) => String(seen[name]) !== String(now[name])).map((name) => DETAILS[name]);
}
