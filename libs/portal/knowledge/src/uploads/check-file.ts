/** The same as in the contract, whose schemas would come along into the browser; a spec holds the two together. */
export const FILE_MAX_BYTES = 20 * 1024 * 1024;
export const FILE_ENDINGS = ['pdf', 'docx', 'md', 'markdown', 'txt'];
/** For the `accept` of a file field. */
export const ACCEPTED = FILE_ENDINGS.map((ending) => `.${ending}`).join(',');

/** Why a file need not be sent at all; undefined: the server will say. */
export function faultOfFile({ name, size }: Pick<File, 'name' | 'size'>) {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (!name.includes('.') || !FILE_ENDINGS.includes(ending)) return 'document-type-unknown' as const;
  if (size > FILE_MAX_BYTES) return 'body-too-large' as const;
  return size === 0 ? ('document-empty' as const) : undefined;
}
