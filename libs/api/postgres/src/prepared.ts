import { sql, type RawBuilder } from 'kysely';

const MARK = '/* prepared */';
/** By its text, so that two texts never have one name. Few texts are marked, and they hold no values. */
const names = new Map<string, string>();

/**
 * Stands before a statement that runs for every question: a server parses and plans it once a connection instead of each time. The text
 * must be the same each time, or of a few kinds.
 */
export function prepared(): RawBuilder<unknown> {
  return sql.raw(MARK);
}

/** The name that a statement is prepared under; undefined for one that is not marked. */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || !text.trimStart().startsWith(MARK)) return known;
  const name = `tasty_food_${names.size + 1}`;
  names.set(text, name);
  return name;
}
