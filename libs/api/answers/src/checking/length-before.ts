/** How much of a text stands before an end with which `mark` may begin, in UTF-16 code units. */
export function lengthBefore(mark: string, text: string): number {
  const first = mark.charAt(0);
  let from = text.indexOf(first, Math.max(0, text.length - mark.length + 1));
  while (from !== -1 && !mark.startsWith(text.slice(from))) from = text.indexOf(first, from + 1);
  return from === -1 ? text.length : from;
}
