import type { Document, DocumentFields, DocumentVersion } from '@tasty-food/contract';
import type { Refusal } from '@tasty-food/portal-session';
import type { ChangeSince } from './changed-since';

/** What the person says of the files; what is left out is taken from the file, or from the version before. */
export type SaidFields = Pick<DocumentFields, 'title' | 'language' | 'validFrom' | 'validTo' | 'branches' | 'audience'>;

/** A file to send. `replaces`: the document that it becomes a version of; `seen`: its newest version, as the person saw it. */
export interface FileToSend {
  readonly file: File;
  readonly fields: SaidFields;
  readonly replaces?: string;
  readonly seen?: DocumentVersion;
}

/** How far a file has come. */
export type UploadPhase =
  | { readonly phase: 'waiting' | 'reading' | 'indexing' }
  | { readonly phase: 'sending'; readonly percent: number }
  | { readonly phase: 'ready'; readonly document: Document }
  | { readonly phase: 'refused'; readonly refusal: Refusal }
  /** Somebody else was faster. `newest`: what there is now. */
  | { readonly phase: 'overtaken'; readonly changes: readonly ChangeSince[]; readonly newest: DocumentVersion };

export type UploadJob = FileToSend & UploadPhase & { readonly id: number };

/** The form as the server reads it. */
export function formOf({ file, fields, seen }: FileToSend): FormData {
  const form = new FormData();
  const { branches, ...texts } = fields;
  for (const [name, text] of Object.entries(texts)) if (text !== undefined) form.set(name, text);
  if (branches !== undefined) form.set('branches', branches.join(','));
  if (seen) for (const name of ['version', 'revision'] as const) form.set(name, String(seen[name]));
  form.set('file', file, file.name);
  return form;
}
