import type { Document, DocumentVersion, StaffMember } from '@tasty-food/contract';
import { isOwn } from '../reader-of';
import type { StoredVersion } from './document-store';

/** A version as a person sees it on a day, `YYYY-MM-DD`. */
export function documentOf(stored: StoredVersion, day: string, staff: StaffMember): Document {
  const { documentId, slug, branches, validFrom, validTo } = stored;
  const state = validFrom > day ? 'not-yet-valid' : validTo !== null && validTo < day ? 'expired' : 'valid';
  return { ...versionOf(stored), documentId, slug, state, editable: isOwn(branches, staff) };
}

export function versionOf(stored: StoredVersion): DocumentVersion {
  const { version, revision, title, language, validFrom, validTo, branches, audience } = stored;
  const { fileName, type, bytes, sections, passages, pages } = stored;
  return {
    version,
    revision,
    title,
    language,
    validFrom,
    validTo,
    branches,
    audience,
    fileName,
    type,
    bytes,
    sections,
    passages,
    ...(pages === null ? {} : { pages }),
    changedBy: stored.changedBy,
    changedAt: stored.changedAt.toISOString(),
    ...(stored.revisedBy === null ? {} : { revisedBy: stored.revisedBy }),
    ...(stored.revisedAt === null ? {} : { revisedAt: stored.revisedAt.toISOString() }),
  };
}
