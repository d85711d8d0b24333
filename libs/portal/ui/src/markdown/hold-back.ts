/** A line that may become an item of a list or a rule; as it stands it would be a word, or make a heading of the line above. */
const HALF_MARKER = /^\s*(?:[-+*]+|\d{1,9}[.)]?)\s*$/;

/**
 * The part of a text still being written that can be shown without flicker: a table row, a table head, a fence, the mark of a list
 * or a link that is only half there would be drawn as something else first.
 */
export function holdBack(text: string): string {
  const lineStart = text.lastIndexOf('\n') + 1;
  const line = text.slice(lineStart);
  const settled = text.slice(0, lineStart);
  if (insideFence(settled)) return /^\s*[`~]+$/.test(line) ? settled : text;
  if (/^\s*\|/.test(line)) return withoutBareHead(settled);
  if (line === '') return withoutBareHead(settled);
  if (HALF_MARKER.test(line)) return settled;
  if (/^\s*(`{1,}|~{1,})[^`\s]*$/.test(line)) return settled;
  return closeEmphasis(settled + line.replace(/!?\[[^\]\n]*(\]\([^)\n]*)?$|[*_`~]+$/, ''));
}

/** Inside a fence everything is shown as it comes, but for the fence that closes it. */
function insideFence(text: string): boolean {
  return (text.match(/^\s*(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
}

/** A table needs its head and the line of dashes under it; until both are there it is no table yet. */
function withoutBareHead(text: string): string {
  const lines = text.split('\n');
  let first = lines.length - 1;
  while (first > 0 && /^\s*\|/.test(lines[first - 1] ?? '')) first--;
  const rows = lines.length - 1 - first;
  return rows === 1 ? lines.slice(0, first).join('\n') : text;
}

/** Bold that has begun is bold at once, and not two asterisks until its end arrives. */
function closeEmphasis(text: string): string {
  const paragraph = text.slice(text.lastIndexOf('\n\n') + 1);
  const marks = paragraph.match(/\*\*/g)?.length ?? 0;
  return marks % 2 === 1 ? `${text}**` : text;
}
