import { ProblemException } from '@tasty-food/api-http';
import type { FieldError } from '@tasty-food/contract';
import type { StoredVersion } from './document-store';

/** What of a document a person says they saw. What is not said is not compared. */
export interface SeenVersion {
  readonly version?: number;
  readonly revision?: number;
}

/** Says what of a document has changed since somebody saw it, by whom and when. `now`: the versions to tell of, newest first. */
export function changedMeanwhile(seen: SeenVersion, now: readonly StoredVersion[]): ProblemException {
  const errors = now.flatMap((version) => changesOf(version, seen));
  const since = errors.map(({ message }) => message).join(' ') || 'It is another one now.';
  const saw = [seen.version === undefined ? '' : `version ${seen.version}`, saidRevision(seen)]
    .filter(Boolean)
    .join(', ');
  return new ProblemException(
    'version-conflict',
    `You saw ${saw}. ${since} Look at the document again and send what you saw then.`,
    { errors: errors.length > 0 ? errors : [{ path: 'revision', message: since }] },
  );
}

function changesOf(now: StoredVersion, { version = now.version, revision }: SeenVersion): FieldError[] {
  const { changedBy, changedAt, revisedBy, revisedAt } = now;
  if (now.version > version)
    return [{ path: 'version', message: `${changedBy} added version ${now.version} at ${changedAt.toISOString()}.` }];
  if (now.version < version || revision === undefined || now.revision === revision) return [];
  const who = revisedBy === null || revisedAt === null ? 'Somebody' : `${revisedBy}, at ${revisedAt.toISOString()},`;
  return [{ path: 'revision', message: `${who} changed the details of version ${now.version}.` }];
}

function saidRevision({ revision }: SeenVersion): string {
  return revision === undefined ? '' : `revision ${revision}`;
}
