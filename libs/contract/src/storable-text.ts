/**
 * Replaces what neither JSON nor Postgres can hold as text, NUL and lone surrogates, with U+FFFD: one code unit for one, so
 * that offsets into the text stay right.
 */
export function replaceUnstorable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
