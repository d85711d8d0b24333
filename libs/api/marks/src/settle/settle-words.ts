import { isSign } from '../allergen-mark';
import type { Mark } from '../mark';

/** Dutch "bevat ei noch vis": the first of them is denied too. */
export function settleNor(marks: readonly Mark[]): Mark[] {
  const nor = marks.findIndex((mark) => mark.is === 'neither' && mark.text === 'noch');
  const first = marks.findLastIndex(({ is }, at) => at < nor && is !== 'allergen') + 1;
  const isDenied = marks.slice(0, nor).some(({ is }) => is === 'neither' || is === 'not' || is === 'ne');
  if (nor < 1 || first === nor || isDenied) return [...marks];
  return marks.flatMap((mark, at) => (at === first ? [{ ...(marks[nor] as Mark), at: mark.at }, mark] : [mark]));
}

/** "Neither the Perron nor the Smoky contains …", "in de Perron noch in de Smoky zit …": both of them, and it is what follows that is denied. */
export function settlePairs(marks: readonly Mark[]): Mark[] {
  const first = marks.findIndex(({ is }) => is === 'dish');
  let to = first + 1;
  for (let next = nextOfPair(marks, to); next !== undefined; next = nextOfPair(marks, to)) to = next;
  const [next, last] = [marks[to], marks[to - 1]];
  if (first === -1 || to === first + 1 || next === undefined || last === undefined || next.is === 'sign')
    return [...marks];
  const opens = marks.slice(0, first).filter(({ is }) => is !== 'neither');
  // "Milk is neither in the Perron nor in the Smoky, which …": it was said before.
  if (opens.some(({ is }) => is !== 'in' && is !== 'yes' && is !== 'no' && is !== 'sign')) return [...marks];
  const pair = marks.slice(first, to).filter((mark, at, of) => !(isSign(mark, ',') && of[at + 1]?.is === 'neither'));
  const joined = pair.map((mark): Mark => (mark.is === 'neither' ? { ...mark, is: 'and' } : mark));
  const { start, end } = last;
  return [...opens, ...joined, { is: 'not', text: '', start, end, at: next.at }, ...marks.slice(to)];
}

/** Behind the next of them, if there is one. */
function nextOfPair(marks: readonly Mark[], from: number): number | undefined {
  let at = isSign(marks[from], ',') ? from + 1 : from;
  if (marks[at]?.is !== 'neither') return undefined;
  at += marks[at + 1]?.is === 'in' ? 2 : 1;
  return marks[at]?.is === 'dish' ? at + 1 : undefined;
}

/** "Zowel de ayran als de spies": the one and the other. */
export function settleBoth(marks: readonly Mark[]): Mark[] {
  const both = marks.findIndex((mark) => mark.is === 'and' && mark.text === 'zowel');
  const second = marks.findIndex((mark, at) => at > both && mark.is === 'if' && mark.text === 'als');
  if (both === -1 || second === -1) return [...marks];
  return marks.flatMap((mark, at): Mark[] => {
    if (at === both) return [];
    return at === second ? [{ ...mark, is: 'and' } as Mark] : [mark];
  });
}

/** "Exclus le Bangkok", "exclus : le Bangkok": it is the dish that is ruled out. */
export function settleExcluded(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, at) => {
    const rest = marks.slice(at + 1);
    const next = isSign(rest[0], ':') ? rest[1] : rest[0];
    // "I'd leave out the stew", but not an ingredient.
    const isLeftOut = mark.is === 'hedge' && /^leave (?:out|off)$/.test(mark.text);
    const isRuledOut = ((mark.is === 'free' && /^exclu/.test(mark.text)) || isLeftOut) && next?.is === 'dish';
    return isRuledOut ? { ...mark, is: 'avoid' } : mark;
  });
}

/** "Shellfish (crustaceans)": of two that a word may mean the one in brackets is meant. */
export function settleNarrowed(marks: readonly Mark[]): Mark[] {
  const isNarrower = (wide: Mark | undefined, of: Mark | undefined): boolean =>
    wide?.is === 'allergen' &&
    of?.is === 'allergen' &&
    wide.codes.length > of.codes.length &&
    of.codes.every((code) => wide.codes.includes(code));
  return marks.filter((mark, at) => {
    const isWide = isSign(marks[at + 1], '(') && isNarrower(mark, marks[at + 2]) && isSign(marks[at + 3], ')');
    const opens = isSign(mark, '(') && isNarrower(marks[at - 1], marks[at + 1]) && isSign(marks[at + 2], ')');
    const closes = isSign(mark, ')') && isNarrower(marks[at - 3], marks[at - 1]) && isSign(marks[at - 2], '(');
    return !isWide && !opens && !closes;
  });
}

/** "L'américain sur tartine": of a dish and the kind that is named right behind it the dish is meant. */
export function settleKindOf(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, at) => {
    const before = marks[at - 1];
    if (mark.is !== 'dish' || before?.is !== 'dish' || mark.quantified || before.quantified) return true;
    const isWide = mark.ids.length > before.ids.length && before.ids.every((id) => mark.ids.includes(id));
    return !(isWide && mark.at - before.at <= KIND_REACH);
  });
}

/** "From the poke bowls, the salmon one …": of a name of several and one of them behind a comma the one is meant. */
export function settleOneOf(marks: readonly Mark[]): Mark[] {
  const [group, comma, one] = marks;
  const isGroup = group?.is === 'dish' && group.ids.length > 1 && one?.is === 'dish' && !one.quantified;
  const isOne = isGroup && one.ids.length < group.ids.length && one.ids.every((id) => group.ids.includes(id));
  return isOne && isSign(comma, ',') ? marks.slice(2) : [...marks];
}

/** "… is the only poke bowl that …": of which it is the only one is kept with the word for it. */
export function settleOnlyOne(marks: readonly Mark[]): Mark[] {
  const only = marks.findIndex(({ is }) => is === 'only');
  const [mark, group] = [marks[only], marks[only + 1]];
  const isOf = (one: Mark): boolean =>
    one.is === 'dish' && one.ids.length === 1 && group?.is === 'dish' && one.ids.every((id) => group.ids.includes(id));
  if (mark?.is !== 'only' || group?.is !== 'dish' || group.ids.length < 2 || !marks.slice(0, only).some(isOf))
    return [...marks];
  return [...marks.slice(0, only), { ...mark, ids: group.ids }, ...marks.slice(only + 2)];
}

/** In tokens: so far behind a dish stands its kind. */
const KIND_REACH = 2;

/** Dutch "raad … af" and "op … na": words that only together say what they do. */
export function settleSplitVerbs(marks: readonly Mark[]): Mark[] {
  const end = marks.findIndex(({ is }) => is === 'exceptEnd');
  const begin = marks.findIndex((mark, at) => at < end && mark.is === 'in' && mark.text === 'op');
  const isOff = marks.some((mark) => mark.is === 'avoid' && mark.text === 'af');
  const isAdvised = marks.some((mark) => mark.is === 'recommend' && /^raad|^raden/.test(mark.text));
  return marks.flatMap((mark, at): Mark[] => {
    if (mark.is === 'exceptEnd') return [];
    // "Dan zijt ge van de noten af": rid of them.
    if (mark.is === 'avoid' && mark.text === 'af' && !isAdvised && marks[at - 1]?.is === 'allergen')
      return [{ ...mark, is: 'free' }];
    if (begin !== -1 && at === begin) return [{ ...mark, is: 'except', text: 'op' }];
    return isOff && mark.is === 'recommend' && /^raad|^raden/.test(mark.text) ? [] : [mark];
  });
}

/** Articles, brackets around nothing, and the Dutch "of" that is no "or" ("niet bekend of"). */
export function withoutIdle(marks: readonly Mark[]): Mark[] {
  const telling = marks.filter((mark) => mark.is !== 'article');
  return telling.filter((mark, at) => {
    const [before, after] = [telling[at - 1], telling[at + 1]];
    if (isArticle(mark, after) || isOfState(mark, before, after) || isOfModal(mark, after)) return false;
    // "Any other …": no pronoun.
    if (mark.is === 'it' && mark.text === 'any' && after?.is === 'others' && after.at === mark.at + 1) return false;
    if (isSign(mark, '(')) return !isSign(after, ')');
    if (isSign(mark, ')')) return !isSign(before, '(');
    return !(mark.is === 'and' && mark.text === 'of' && (before?.is === 'unknown' || before?.is === 'check'));
  });
}

/** "Traces are possible for the fries": in them. */
export function settleFor(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, at) => {
    const [next, before] = [marks[at + 1], marks[at - 1]];
    const isPlace = mark.is === 'if' && /^(?:pour|voor|for)( |$)/.test(mark.text) && next?.is === 'dish';
    return isPlace && before?.is === 'may' ? { ...mark, is: 'in', text: 'in' } : mark;
  });
}

/** Dutch "het bedrag": no pronoun. */
function isArticle(mark: Mark, next: Mark | undefined): boolean {
  return (
    mark.is === 'this' && mark.text === 'het' && OF_ARTICLE.includes(next?.is ?? 'skip') && next?.at === mark.at + 1
  );
}

const OF_ARTICLE: readonly Mark['is'][] = ['name', 'dish', 'generic', 'part'];

/** "Staat als melkvrij in het register", "als drankje": Dutch for "as", no condition. */
function isOfState(mark: Mark, before: Mark | undefined, next: Mark | undefined): boolean {
  if (mark.is !== 'if' || mark.text !== 'als' || next?.at !== mark.at + 1) return false;
  const isSaid = before !== undefined && BEFORE_STATE.includes(before.is) && mark.at - before.at <= 2;
  return (
    next.is === 'generic' ||
    next.is === 'only' ||
    (next.is === 'part' && /^ingredi/.test(next.text)) ||
    (isSaid && ['free', 'absent', 'unknown', 'may', 'allergen', ...DIETS].includes(next.is))
  );
}

/** "Zijn ook als vegan geregistreerd", "staat niet als melkvrij …" */
const BEFORE_STATE: readonly Mark['is'][] = ['is', 'name', 'this', 'dish', 'also', 'not', 'yes', 'only', 'in'];
const DIETS: readonly Mark['is'][] = ['halal', 'vegetarian', 'vegan'];

/** "You may prefer the lemonade": nothing may be in it. */
function isOfModal(mark: Mark, next: Mark | undefined): boolean {
  return mark.is === 'may' && mark.text === 'may' && next?.is === 'name' && next.at === mark.at + 1;
}
