/** What a row of the register says, where its words are plain enough to say it again with "yes" or "no". */
export type RowState = 'contains' | 'traces' | 'absent' | 'unknown';

const UNKNOWN = /\b(unknown|inconnu\w*|onbekend)\b/;
const TRACES = /\b(traces?|sporen|may contain|peut contenir|kan \S*\s?bevatten)\b/;
const ABSENT = /\b(absente?s?|afwezig|free|does not contain|contains no|ne contient pas|bevat geen|bevat het niet)\b/;
const CONTAINS = /\b(contains|contient|bevat|present|presente?s?|aanwezig)\b/;
const NEGATION = /\b(not|no|none|never|pas|aucune?|sans|non|niet|geen|zonder)\b/;

/**
 * Reads one row. A row that could be read in two ways ("not checked", "no traces") has no state: then it is only quoted,
 * because the answer may never say more than the row.
 */
export function readRowState(row: string): RowState | undefined {
  const text = row
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  // The allergen's own name stands before the colon and may hold any word.
  const said = text.slice(text.indexOf(':') + 1);
  if (UNKNOWN.test(said)) {
    return 'unknown';
  }
  if (TRACES.test(said)) {
    return NEGATION.test(said) || ABSENT.test(said) ? undefined : 'traces';
  }
  if (ABSENT.test(said)) {
    return CONTAINS.test(said.replace(ABSENT, '')) ? undefined : 'absent';
  }
  return CONTAINS.test(said) && !NEGATION.test(said) ? 'contains' : undefined;
}
