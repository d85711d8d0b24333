import type { Mark } from '@tasty-food/api-vocabulary';

/** A stretch of a sentence with one thing to say: marks without what parts them. */
export interface Segment {
  readonly marks: readonly Mark[];
  /** Stands in brackets, and says something of what stands before them. */
  readonly isAside: boolean;
  /** The word that joins it to what stands before. */
  readonly opensWith?: Mark['is'];
  /** It is a choice between what it says and what was said before. */
  readonly isOr?: boolean;
}

/** Marks of a sentence -> its segments. What parts items of one list parts no segments. */
export function splitSegments(marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  let [current, isAside]: [Mark[], boolean] = [[], false];
  let opensWith: Mark['is'] | undefined;
  let isOr = false;
  const close = (aside: boolean, by?: Mark): void => {
    if (current.length > 0)
      segments.push({ marks: current, isAside, ...(opensWith ? { opensWith } : {}), ...(isOr ? { isOr } : {}) });
    [current, isAside] = [[], aside];
    opensWith = by?.is;
    isOr = by?.is === 'and' && /^(ou|or|of)$/.test(by.text);
  };
  marks.forEach((mark, at) => {
    if (mark.is === 'sign' && (mark.sign === '(' || mark.sign === ')')) close(mark.sign === '(');
    else if (mark.is === 'neither') {
      if (current.some(({ is }) => is === 'allergen' || is === 'dish' || is === 'contains')) close(isAside);
      current.push(mark);
    } else if (!parts(mark)) current.push(mark);
    else if (isAs(mark, marks[at + 1]) || isSo(mark, marks[at - 1])) return;
    else if (mark.is === 'sign' && mark.sign === ':' && opensList(current, marks[at + 1])) return;
    else if (!isInList(marks, at, current)) close(isAside, mark);
  });
  close(false);
  return segments;
}

function parts(mark: Mark): boolean {
  if (mark.is === 'and' || mark.is === 'but') return true;
  return mark.is === 'sign' && [',', ';', ':', '–', '/', '+', '.', '|', '!', '?'].includes(mark.sign);
}

/** "listed as absent", "indiqué comme halal": it joins no two things. */
function isAs(mark: Mark, next: Mark | undefined): boolean {
  const isState = next !== undefined && OF_STATES.includes(next.is);
  return mark.is === 'and' && /^(comme|as)$/.test(mark.text) && isState && next.at - mark.at <= 2;
}

const OF_STATES: readonly Mark['is'][] = [
  'absent',
  'free',
  'unknown',
  'contains',
  'may',
  'halal',
  'vegetarian',
  'vegan',
];

/** "… et contient donc du lait": it parts no verb from what it says. */
function isSo(mark: Mark, before: Mark | undefined): boolean {
  const isVerb = before !== undefined && ['contains', 'with', 'is', 'may'].includes(before.is);
  return mark.is === 'but' && /^(donc|dus|so|therefore)$/.test(mark.text) && isVerb && mark.at - before.at <= 2;
}

/** "Contains: gluten, milk": the list is what is contained. */
function opensList(before: readonly Mark[], next: Mark | undefined): boolean {
  const last = before.at(-1);
  if (!last || next?.is !== 'allergen' || before.some(({ is }) => is === 'allergen')) return false;
  return before.some(({ is }) => ['contains', 'may', 'free', 'absent', 'unknown', 'not', 'with'].includes(is));
}

const PASSED_OVER: readonly Mark['is'][] = ['in', 'all', 'also', 'generic', 'allergens', 'if'];

/** Stands between two allergens, or two dishes, and nothing is said between them. */
function isInList(marks: readonly Mark[], at: number, current: readonly Mark[]): boolean {
  const mark = marks[at];
  if (!mark || mark.is === 'but' || (mark.is === 'sign' && [':', '.', '–', '!', '?'].includes(mark.sign))) return false;
  const before = neighbour(marks, at, -1);
  const after = neighbour(marks, at, 1);
  if (before === undefined || after === undefined) return false;
  if (current.some(({ is }) => PREDICATES.includes(is)) && opensAnother(marks, at)) return false;
  // "the noodles too, the sorbet not"
  if (
    current.some(({ is }) => is === 'also') &&
    marks.slice(at + 1, at + 3).some(({ is }) => is === 'no' || is === 'not')
  )
    return false;
  const kinds: readonly Mark['is'][] = ['dish', 'name'];
  // "…, all other burgers contain egg": of others something of their own is said.
  if (mark.is === 'sign' && after.is === 'dish' && after.isOthers && isSaidBehind(marks, marks.indexOf(after)))
    return false;
  const isVerb = (other: Mark): boolean => other.is === 'name' && !other.isWritten && !/^\p{Lu}/u.test(other.text);
  return (
    (before.is === 'allergen' && after.is === 'allergen') ||
    (kinds.includes(before.is) && kinds.includes(after.is) && !isVerb(after))
  );
}

function isSaidBehind(marks: readonly Mark[], at: number): boolean {
  const next = marks[at + 1];
  return (
    next !== undefined && ['contains', 'with', 'free', 'is', 'ne', 'not', 'may', 'modal', 'price'].includes(next.is)
  );
}

const PREDICATES: readonly Mark['is'][] = ['contains', 'may', 'free', 'absent', 'unknown', 'not', 'with', 'yes', 'no'];

/** "contains milk, egg; nuts: traces": what comes has a predicate of its own. */
function opensAnother(marks: readonly Mark[], at: number): boolean {
  const sign = marks[at];
  if (sign?.is !== 'sign') return false;
  const rest = marks.slice(at + 1);
  if (sign.sign === ';') {
    const end = rest.findIndex((mark) => mark.is === 'sign' && (mark.sign === ';' || mark.sign === '('));
    const group = end === -1 ? rest : rest.slice(0, end);
    return group.some((mark) => PREDICATES.includes(mark.is));
  }
  const next = rest[rest.findIndex(({ is }) => is === 'allergen') + 1];
  return next?.is === 'sign' && (next.sign === ':' || next.sign === '–');
}

function neighbour(marks: readonly Mark[], at: number, step: 1 | -1): Mark | undefined {
  for (let next = at + step; next >= 0 && next < marks.length; next += step) {
    const mark = marks[next] as Mark;
    const joins = mark.is === 'and' || (mark.is === 'sign' && [',', ';', '/', '+'].includes(mark.sign));
    if (!joins && !PASSED_OVER.includes(mark.is)) return mark;
  }
  return undefined;
}
