import { isSign } from '../allergen-mark';
import type { Mark, MarkOf } from '../mark';

/** What is said of a dish right behind its name. */
const SAYS: readonly Mark['is'][] = ['contains', 'with', 'may', 'modal', 'allergen', 'free', 'absent', 'is'];
/** With these the clause says something else than what it is contrasted with. */
const TURNS: readonly Mark['is'][] = [
  'not',
  'no',
  'ne',
  'neither',
  'but',
  'only',
  'unlike',
  'vegetarian',
  'vegan',
  'halal',
];

/**
 * "Not the wrap but the burger contains fish", "it is the burger, not the wrap, that …", "ce n'est pas le wrap qui …, mais le burger": one dish is put in the
 * place of another. It is read as "the burger contains fish, not the wrap".
 */
export function settleContrast(marks: readonly Mark[]): Mark[] {
  const denied = marks.findIndex((mark, at) => isNot(mark) && marks[at + 1]?.is === 'dish');
  const [one, other] = [marks[denied - 1], marks[denied + 1]];
  if (denied === -1 || other?.is !== 'dish' || other.quantified) return [...marks];
  const behind = marks.slice(denied + 2);
  const before = marks.slice(0, denied);
  return (
    instead(before, other, behind) ?? replaced(before, other, behind) ?? aside(before, one, other, behind) ?? [...marks]
  );
}

function isNot(mark: Mark): boolean {
  return (mark.is === 'not' || mark.is === 'no') && /^(not|pas|niet|non)$/.test(mark.text);
}

/** "Not A but B contains …" */
function instead(before: readonly Mark[], other: MarkOf<'dish'>, behind: readonly Mark[]): Mark[] | undefined {
  const [but, dish, ...said] = withoutComma(behind);
  if (!isOpening(before) || !isBut(but) || dish?.is !== 'dish') return undefined;
  return contrasted(dish, other, said);
}

/** "Not A contains …, but B" */
function replaced(before: readonly Mark[], other: MarkOf<'dish'>, behind: readonly Mark[]): Mark[] | undefined {
  const but = behind.findLastIndex(isBut);
  const [dish, end] = [behind[but + 1], behind[but + 2]];
  if (!isOpening(before) || but < 1 || dish?.is !== 'dish' || (end && !isSign(end, '.'))) return undefined;
  return contrasted(dish, other, [
    ...behind.slice(0, but).filter((mark, at) => at < but - 1 || !isSign(mark, ',')),
    ...(end ? [end] : []),
  ]);
}

/** "A, not B, contains …" */
function aside(
  before: readonly Mark[],
  one: Mark | undefined,
  other: MarkOf<'dish'>,
  behind: readonly Mark[],
): Mark[] | undefined {
  const opens = one?.is === 'and' ? before.slice(0, -1) : before;
  const named = opens.filter((mark) => !isSign(mark, ','));
  const dish = named.at(-1);
  const [comma, ...said] = behind;
  if (dish?.is !== 'dish' || !isOpening(named.slice(0, -1)) || !isSign(comma, ',')) return undefined;
  return contrasted(dish, other, said);
}

function contrasted(dish: MarkOf<'dish'>, other: MarkOf<'dish'>, behind: readonly Mark[]): Mark[] | undefined {
  const said = behind.filter((mark, at) => at > 0 || !isThat(mark));
  const end = said.at(-1);
  const clause = isSign(end, '.') ? said.slice(0, -1) : said;
  const isSaid =
    SAYS.includes(clause[0]?.is ?? 'skip') && clause.some((mark) => mark.is === 'allergen' && !mark.ofGuest);
  if (dish.quantified || !isSaid || clause.some(({ is }) => TURNS.includes(is) || is === 'dish')) return undefined;
  const last = clause.at(-1) ?? dish;
  const place = { start: last.end, end: last.end };
  return [
    dish,
    ...clause,
    { is: 'sign', sign: ',', ...place, at: last.at },
    { is: 'not', text: 'not', ...place, at: last.at },
    { ...other, at: last.at },
    ...(isSign(end, '.') ? [end as Mark] : []),
  ];
}

/** "It is", "ce n'est", or nothing at all. */
function isOpening(marks: readonly Mark[]): boolean {
  return marks.every(({ is }) => is === 'this' || is === 'is' || is === 'ne');
}

function isBut(mark: Mark | undefined): mark is MarkOf<'but'> {
  return mark?.is === 'but' && /^(but|mais|maar)$/.test(mark.text);
}

/** "(It is the burger) that", "qui", "die" */
function isThat(mark: Mark): boolean {
  return (
    (mark.is === 'this' && /^(that|die|dat)$/.test(mark.text)) || (mark.is === 'but' && /^(qui|which)$/.test(mark.text))
  );
}

function withoutComma(marks: readonly Mark[]): readonly Mark[] {
  return isSign(marks[0], ',') ? marks.slice(1) : marks;
}
