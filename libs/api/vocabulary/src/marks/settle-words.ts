import { isSign } from './allergen-mark';
import type { Mark } from './mark';

/** Dutch "bevat ei noch vis": the first of them is denied too. */
export function settleNor(marks: readonly Mark[]): Mark[] {
  const nor = marks.findIndex((mark) => mark.is === 'neither' && mark.text === 'noch');
  const first = marks.findLastIndex(({ is }, at) => at < nor && is !== 'allergen') + 1;
  const isDenied = marks.slice(0, nor).some(({ is }) => is === 'neither' || is === 'not' || is === 'ne');
  if (nor < 1 || first === nor || isDenied) return [...marks];
  return marks.flatMap((mark, at) => (at === first ? [{ ...(marks[nor] as Mark), at: mark.at }, mark] : [mark]));
}

/** "Exclus le Bangkok", "exclus : le Bangkok": it is the dish that is ruled out. */
export function settleExcluded(marks: readonly Mark[]): Mark[] {
  return marks.map((mark, at) => {
    const rest = marks.slice(at + 1);
    const next = isSign(rest[0], ':') ? rest[1] : rest[0];
    const isRuledOut = mark.is === 'free' && /^exclu/.test(mark.text) && next?.is === 'dish';
    return isRuledOut ? { ...mark, is: 'avoid' } : mark;
  });
}

/** Dutch "raad … af" and "op … na": words that only together say what they do. */
export function settleSplitVerbs(marks: readonly Mark[]): Mark[] {
  const end = marks.findIndex(({ is }) => is === 'exceptEnd');
  const begin = marks.findIndex((mark, at) => at < end && mark.is === 'in' && mark.text === 'op');
  const isOff = marks.some((mark) => mark.is === 'avoid' && mark.text === 'af');
  return marks.flatMap((mark, at): Mark[] => {
    if (mark.is === 'exceptEnd') return [];
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
    if (isSign(mark, '(')) return !isSign(after, ')');
    if (isSign(mark, ')')) return !isSign(before, '(');
    return !(mark.is === 'and' && mark.text === 'of' && (before?.is === 'unknown' || before?.is === 'check'));
  });
}

/** Dutch "het bedrag": no pronoun. */
function isArticle(mark: Mark, next: Mark | undefined): boolean {
  return mark.is === 'this' && mark.text === 'het' && next?.is === 'name' && next.at === mark.at + 1;
}

/** "Staat als melkvrij in het register", "als drankje": Dutch for "as", no condition. */
function isOfState(mark: Mark, before: Mark | undefined, next: Mark | undefined): boolean {
  if (mark.is !== 'if' || mark.text !== 'als' || next?.at !== mark.at + 1) return false;
  const isSaid = before !== undefined && ['is', 'name', 'this', 'dish'].includes(before.is) && mark.at - before.at <= 2;
  return (
    next.is === 'generic' || (isSaid && ['free', 'absent', 'unknown', 'may', 'allergen', ...DIETS].includes(next.is))
  );
}

const DIETS: readonly Mark['is'][] = ['halal', 'vegetarian', 'vegan'];

/** "You may prefer the lemonade": nothing may be in it. */
function isOfModal(mark: Mark, next: Mark | undefined): boolean {
  return mark.is === 'may' && mark.text === 'may' && next?.is === 'name' && next.at === mark.at + 1;
}
