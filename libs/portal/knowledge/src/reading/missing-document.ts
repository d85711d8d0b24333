import type { Rows } from '@tasty-food/portal-page';
import type { DocumentRead } from '@tasty-food/contract';

/** Why nothing is shown: of a document that is there this version is not; it was there and is so no longer; nobody knows of it. */
export type Missing = 'version' | 'removed' | 'unknown';

/**
 * `asked`: the document as it was asked for. `whole`: the same without its version, asked for when that is not there. `wasThere`: somebody
 * read it or cited it. Undefined: it is shown, or it is not known yet.
 */
export function missingOf(
  asked: Pick<Rows<DocumentRead>, 'phase' | 'refusal'>,
  whole: Pick<Rows<DocumentRead>, 'phase' | 'refusal'>,
  { hasVersion, wasThere }: { readonly hasVersion: boolean; readonly wasThere: boolean },
): Missing | undefined {
  if (!isMissing(asked)) return undefined;
  if (!hasVersion) return wasThere ? 'removed' : 'unknown';
  if (whole.phase() === 'loading') return undefined;
  // Without a connection nothing more is known than that this version is not there.
  return isMissing(whole) ? 'removed' : 'version';
}

export function isMissing({ phase, refusal }: Pick<Rows<DocumentRead>, 'phase' | 'refusal'>): boolean {
  return phase() === 'failed' && ['not-found', 'invalid-request'].includes(refusal()?.code ?? '');
}
