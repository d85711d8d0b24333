import type { Mark } from '@tasty-food/api-marks';

/** A stretch of a sentence with one thing to say: marks without what parts them. */
export interface Segment {
  readonly marks: readonly Mark[];
  /** Stands in brackets, and says something of what stands before them. */
  readonly isAside: boolean;
  /** The word that joins it to what stands before. */
  readonly opensWith?: Mark['is'];
  /** It tells more of what stands right before it: ", which contains it". */
  readonly isRelative?: boolean;
  /** It is a choice between what it says and what was said before. */
  readonly isOr?: boolean;
}

/** Marks of a sentence -> its segments. What parts items of one list parts no segments. */
export function splitSegments(marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  let [current, isAside]: [Mark[], boolean] = [[], false];
  let opensWith: Mark['is'] | undefined;
  let [isOr, isRelative] = [false, false];
  const close = (aside: boolean, by?: Mark): void => {
    if (current.length > 0)
      segments.push({
        marks: current,
        isAside,
        ...(opensWith ? { opensWith } : {}),
        ...(isOr ? { isOr } : {}),
        ...(isRelative ? { isRelative } : {}),
      });
    [current, isAside] = [[], aside];
    opensWith = by?.is;
    isRelative = by?.is === 'but' && /^(which|qui)$/.test(by.text);
    isOr = by?.is === 'and' && /^(ou|or|of)$/.test(by.text);
  };
  marks.forEach((mark, at) => {
    if (mark.is === 'sign' && (mark.sign === '(' || mark.sign === ')')) close(mark.sign === '(');
    else if (opensOwn(mark, current)) {
      if (joinsDish(mark, marks[at + 1])) return;
      close(isAside);
      if (!parts(mark)) current.push(mark);
    } else if (mark.is === 'neither') {
      if (current.some(({ is }) => is === 'allergen' || is === 'dish' || is === 'contains')) close(isAside);
      current.push(mark);
    } else if (!parts(mark)) current.push(mark);
    else if (isAs(mark, marks[at + 1]) || isSo(marks, at)) return;
    else if (
      mark.is === 'sign' &&
      mark.sign === ':' &&
      (opensList(current, marks[at + 1]) || opensPlaces(current, marks[at + 1]))
    )
      return;
    else if (!isInList(marks, at, current)) close(isAside, mark);
  });
  close(false);
  return segments;
}

/** "Unlike the Smoky(,) the Truffle …", "in tegenstelling tot de Smoky bevat …": with what it is compared stands apart. */
function opensOwn(mark: Mark, current: readonly Mark[]): boolean {
  if (mark.is === 'unlike') return current.length > 0;
  const isCompared = current[0]?.is === 'unlike' && current.at(-1)?.is === 'dish';
  return isCompared && mark.is !== 'dish';
}

function joinsDish(mark: Mark, next: Mark | undefined): boolean {
  return mark.is === 'and' && next?.is === 'dish';
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
  'safe',
  'halal',
  'vegetarian',
  'vegan',
];

/** "… et contient donc du lait", "n'en vendez donc pas", "is hij dus niet veilig": it parts no verb from what it says. */
function isSo(marks: readonly Mark[], at: number): boolean {
  const [first, before, mark, next] = [marks[at - 2], marks[at - 1], marks[at], marks[at + 1]];
  if (mark?.is !== 'but' || !ADVERB.test(mark.text) || !before) return false;
  const isDenial = next !== undefined && ['not', 'whether', 'unknown', 'may'].includes(next.is);
  const isDenied = isDenial && (first?.is === 'ne' || before.is === 'ne') && mark.at - before.at <= 3;
  const isInverted = before.is === 'this' && first?.is === 'is';
  const words = 'text' in before ? before.text.split(' ').length : 1;
  // "Des traces restent toutefois possibles"
  const isRest = before.is === 'name' && !before.isWritten && next?.is === 'may';
  const isVerb = isRest || ['contains', 'with', 'is', 'may', 'recommend', 'suits', 'modal'].includes(before.is);
  return isDenied || isInverted || (isVerb && mark.at - before.at <= 1 + words);
}

/** Joins clauses only where it opens one: "elle contient par contre des œufs". */
const ADVERB =
  /^(donc|dus|so|therefore|par contre|en revanche|cependant|toutefois|du coup|echter|daarentegen|however|though)$/;

/** "Contains: gluten, milk": the list is what is contained. */
function opensList(before: readonly Mark[], next: Mark | undefined): boolean {
  const last = before.at(-1);
  if (!last || next?.is !== 'allergen' || before.some(({ is }) => is === 'allergen')) return false;
  return before.some(({ is }) => ['contains', 'may', 'free', 'absent', 'unknown', 'not', 'with'].includes(is));
}

/** "Traces are possible in three of them: the granola, …": the list tells in what. */
function opensPlaces(before: readonly Mark[], next: Mark | undefined): boolean {
  const last = before.findLast(({ is }) => is !== 'this' && is !== 'generic');
  return next?.is === 'dish' && last?.is === 'in' && !before.some(({ is }) => is === 'dish');
}

const PASSED_OVER: readonly Mark['is'][] = ['in', 'all', 'also', 'generic', 'allergens', 'if'];

/** Stands between two allergens, or two dishes, and nothing is said between them. */
function isInList(marks: readonly Mark[], at: number, current: readonly Mark[]): boolean {
  const mark = marks[at];
  if (!mark || mark.is === 'but' || (mark.is === 'sign' && [':', '.', '–', '!', '?'].includes(mark.sign))) return false;
  const before = neighbour(marks, at, -1);
  const after = neighbour(marks, at, 1);
  if (before === undefined || after === undefined) return false;
  if (current.some(({ is }) => PREDICATES.includes(is) || is === 'in') && opensAnother(marks, at)) return false;
  // "Oui, le poulet ; les côtelettes sont …"
  if (mark.is === 'sign' && mark.sign === ';' && after.is === 'dish' && isSaidBehind(marks, marks.indexOf(after)))
    return false;
  if (opensGroup(marks, at, current) || isClosed(marks, at, current)) return false;
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
    (kinds.includes(before.is) && kinds.includes(after.is) && !isVerb(after) && !(isVerb(before) && isSaidOf(current)))
  );
}

/** "De pastrami staat niet als halal genoteerd, …": the verb of what was said stands last. */
function isSaidOf(current: readonly Mark[]): boolean {
  return current.some(({ is }) => ['halal', 'vegetarian', 'vegan', 'not', 'is'].includes(is));
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
  const rest = marks.slice(at + 1);
  // "contains celery, and of mustard nothing is known"
  const clause = rest.slice(0, rest.findIndex(({ is }) => is === 'sign') + 1 || undefined);
  if (clause.some(({ is }) => is === 'unknown') || isUnknownBehind(rest)) return true;
  if (sign?.is !== 'sign') return false;
  if (sign.sign === ';') {
    const end = rest.findIndex((mark) => mark.is === 'sign' && (mark.sign === ';' || mark.sign === '('));
    const group = end === -1 ? rest : rest.slice(0, end);
    return group.some((mark) => PREDICATES.includes(mark.is));
  }
  const next = rest[rest.findIndex(({ is }) => is === 'allergen') + 1];
  return next?.is === 'sign' && (next.sign === ':' || next.sign === '–');
}

/** "…, et pour le gluten, rien n'est renseigné": what stands before the comma is not known. */
function isUnknownBehind(rest: readonly Mark[]): boolean {
  const comma = rest.findIndex(({ is }) => is === 'sign');
  const behind = rest.slice(comma + 1);
  const end = behind.findIndex(({ is }) => is === 'sign' || is === 'allergen' || is === 'dish');
  const isOfTopic =
    comma > 0 && rest.slice(0, comma).every(({ is }) => ['allergen', 'and', 'in', 'if', 'this'].includes(is));
  return isOfTopic && behind.slice(0, end === -1 ? undefined : end).some(({ is }) => is === 'unknown');
}

/** "… has egg, fish and mustard, and celery could be there as traces": the list before is over, and what comes says more of its own. */
function opensGroup(marks: readonly Mark[], at: number, current: readonly Mark[]): boolean {
  const [sign, and] = [marks[at], marks[at + 1]];
  if (sign?.is !== 'sign' || sign.sign !== ',' || and?.is !== 'and') return false;
  const verb = current.findLast(({ is }) => is === 'contains' || is === 'with');
  const isOver = verb !== undefined && marks.slice(marks.indexOf(verb), at).some(({ is }) => is === 'and');
  const rest = marks.slice(at + 2);
  const end = rest.findIndex(({ is }) => is === 'sign' || is === 'but');
  return isOver && rest.slice(0, end === -1 ? undefined : end).some(({ is }) => OF_ITS_OWN.includes(is));
}

const OF_ITS_OWN: readonly Mark['is'][] = ['may', 'modal', 'unknown', 'not', 'no', 'free', 'absent'];

/** "Gluten and soy in it, sesame maybe as traces": what is listed is over, and of what comes something else is said. */
function isClosed(marks: readonly Mark[], at: number, current: readonly Mark[]): boolean {
  const rest = marks.slice(at + 1);
  const end = rest.findIndex(({ is }) => is === 'sign' || is === 'but');
  const clause = rest.slice(0, end === -1 ? undefined : end);
  if (!clause.some(({ is }) => PREDICATES.includes(is) || is === 'modal')) return false;
  const last = current.at(-1);
  const isAdverb = last?.is === 'in' && /^(in it|in there|in them|dedans|la dedans|erin|daarin)$/.test(last.text);
  return isAdverb && current.at(-2)?.is === 'allergen';
}

function neighbour(marks: readonly Mark[], at: number, step: 1 | -1): Mark | undefined {
  for (let next = at + step; next >= 0 && next < marks.length; next += step) {
    const mark = marks[next] as Mark;
    const joins = mark.is === 'and' || (mark.is === 'sign' && [',', ';', '/', '+'].includes(mark.sign));
    if (!joins && !PASSED_OVER.includes(mark.is)) return mark;
  }
  return undefined;
}
