import type { DocumentRead, DocumentVersion } from '@tasty-food/contract';

/** What a reader must know of the version they look at, the most important first. */
export type VersionNote =
  | { readonly kind: 'replaced' | 'coming'; readonly by: DocumentVersion }
  | { readonly kind: 'expired' | 'not-yet-valid' };

/** `today` is the day in Belgium. Undefined: it holds, and nothing else is to come. */
export function versionNote({ document, versions }: DocumentRead, today: string): VersionNote | undefined {
  const newer = versions.filter(({ version }) => version > document.version);
  const holding = newer.find(({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today));
  if (holding) return { kind: 'replaced', by: holding };
  if (document.validFrom > today) return { kind: 'not-yet-valid' };
  if (document.validTo !== null && document.validTo < today) return { kind: 'expired' };
  const coming = newer.findLast(({ validFrom }) => validFrom > today);
  return coming && { kind: 'coming', by: coming };
}
