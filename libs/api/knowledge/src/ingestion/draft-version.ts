import type { ReadFile, SentFile } from '@tasty-food/api-extraction';
import { ProblemException } from '@tasty-food/api-http';
import { brusselsDay, slugOf } from '@tasty-food/api-retrieval';
import type { DocumentFields, StaffMember } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import type { StoredVersion } from '../documents/document-store';
import { isOwn, readableBranches } from '../reader-of';
import { guessLanguage } from './guess-language';
import type { Draft } from './write-version';

const SLUG_MAX_LENGTH = 80;

/** Where a draft comes from. `current`: the document that it becomes a version of. */
export interface Origin {
  readonly documentId: string;
  readonly file: SentFile;
  /** What the person says of it, which counts more than what the file says. */
  readonly fields: DocumentFields;
  readonly current?: StoredVersion;
  readonly staff: Pick<StaffMember, 'name' | 'role' | 'branchId' | 'otherBranchIds'> & { readonly id: string | null };
}

/**
 * What a new version says of itself: what the person says, else the front matter, else the version before, else the file. Throws
 * `invalid-request`, and `forbidden` for branches that are not the person's own.
 */
export function draftVersion(read: ReadFile, { documentId, file, fields, current, staff }: Origin): Draft {
  const said = { ...read.fields, ...fields };
  const branches =
    said.branches ?? current?.branches ?? (staff.role === 'admin' || staff.branchId === null ? [] : [staff.branchId]);
  requireOwn(branches, staff);
  const title = (said.title ?? current?.title ?? read.title).slice(0, 200);
  const validFrom = said.validFrom ?? brusselsDay(new Date());
  const validTo = said.validTo || null;
  if (validTo !== null && validTo < validFrom)
    throw invalid('validTo', `It must not be before the first day, ${validFrom}.`);
  return {
    documentId,
    versionId: randomUUID(),
    isNew: current === undefined,
    slug: slugFor(said.slug, title, current),
    title,
    language: said.language ?? current?.language ?? guessLanguage(read.sections.map(({ text }) => text).join('\n')),
    validFrom,
    validTo,
    branches: [...new Set(branches)],
    formerBranches: current?.branches,
    audience: said.audience ?? current?.audience ?? 'staff',
    fileName: file.name,
    type: read.type,
    bytes: file.bytes.length,
    pages: read.pages ?? null,
    sections: read.sections,
    staff: { id: staff.id, name: staff.name },
  };
}

function slugFor(said: string | undefined, title: string, current: StoredVersion | undefined): string {
  if (current === undefined) return said ?? (slugOf(title).slice(0, SLUG_MAX_LENGTH).replace(/-+$/, '') || 'document');
  if (said !== undefined && said !== current.slug)
    throw invalid(
      'slug',
      `The document is "${current.slug}" and stays so; this file says "${said}". Add it as another document.`,
    );
  return current.slug;
}

/** Throws `forbidden` for branches that are not the person's own. */
export function requireOwn(branches: readonly string[], staff: Origin['staff']): void {
  if (isOwn(branches, staff)) return;
  const which = branches.length === 0 ? 'every branch' : branches.join(', ');
  const own = readableBranches(staff)?.join(', ') || 'no branch';
  throw new ProblemException(
    'forbidden',
    `The document is for ${which}; you may have what is for ${own} alone. Set branches to what is yours, or ask an admin.`,
  );
}

function invalid(path: string, message: string): ProblemException {
  return new ProblemException('invalid-request', `The document is not as it should be. ${path}: ${message}`, {
    errors: [{ path, message }],
  });
}
