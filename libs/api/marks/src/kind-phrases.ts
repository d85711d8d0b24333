import {
  dietOf,
  findPhrase,
  type NameIndex,
  numberWords,
  type Token,
  wordAt,
  wordsAndStops,
} from '@tasty-food/api-vocabulary';
import type { Mark, MarkOf } from './mark';

const DIETS: readonly Mark['is'][] = ['halal', 'vegetarian', 'vegan'];

/** "(Our) vegetarian mains": a category of several words, from a word on; a diet in it stays a mark of its own. */
export function markKindPhrase(
  marks: Mark[],
  tokens: readonly Token[],
  at: number,
  length: number,
  index: NameIndex,
): void {
  const words = tokens.slice(at, at + length).map((token) => (token.kind === 'word' ? token.folded : ''));
  const text = words.join(' ');
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0];
  const ids = index.dishesOfKind(text);
  if (countBefore(tokens, at) === ids.length && !isChosenFrom(tokens, at)) {
    marks.push({ is: 'dish', ids, quantified: true, start, end, at });
    return;
  }
  const noun = words.findIndex((word) => dietOf(word) === undefined);
  words.forEach((word, offset) => {
    const token = tokens[at + offset];
    const diet = dietOf(word);
    if (offset === noun) marks.push({ is: 'generic', text, start, end, at: at + offset });
    else if (diet && token) marks.push({ is: diet, text: word, start: token.start, end: token.end, at: at + offset });
  });
}

function countBefore(tokens: readonly Token[], at: number): number | undefined {
  return numberWords(tokens, at - 1)?.value;
}

/** "Two of the three …", "of the three … only": of them some are told. */
function isChosenFrom(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 4), at - 1).map((token) => (token.kind === 'word' ? token.folded : ''));
  return words.some((word) => /^(of|among|parmi|van|onder|des|de|entre)$/.test(word));
}

/** The dishes of a kind that is put in several words. */
export function phraseKindAt(
  marks: readonly Mark[],
  at: number,
  index: NameIndex,
): { readonly ids: readonly string[]; readonly length: number; readonly end: number } | undefined {
  const kind = marks.slice(at, at + 2).find(isPhrase);
  if (!kind) return undefined;
  const beside = marks.slice(at, at + 2).filter((mark) => DIETS.includes(mark.is) && isWithin(mark, kind));
  if (marks[at] !== kind && beside.length === 0) return undefined;
  return { ids: index.widestOfKind(kind.text), length: 1 + beside.length, end: kind.end };
}

function isPhrase(mark: Mark): mark is MarkOf<'generic'> {
  return mark.is === 'generic' && mark.text.includes(' ');
}

function isWithin(mark: Mark, { start, end }: Mark): boolean {
  return start <= mark.start && mark.end <= end;
}

/** "Of the vegetarian mains only the risotto …": where the dishes that are named are of that kind, the diet belongs to its name and is no claim. */
export function settleKindDiets(marks: readonly Mark[], index: NameIndex): Mark[] {
  const named = marks.flatMap((mark) => (mark.is === 'dish' && !mark.quantified ? mark.ids : []));
  const kinds = marks.filter(isPhrase).filter(({ text }) => {
    const ids = index.dishesOfKind(text);
    return named.length > 0 && named.every((id) => ids.includes(id));
  });
  const plain = kinds.filter((kind) => !clauseOf(marks, kind).some(({ is }) => DENIES.includes(is)));
  return marks.filter((mark) => !(DIETS.includes(mark.is) && plain.some((kind) => isWithin(mark, kind))));
}

const DENIES: readonly Mark['is'][] = ['not', 'no', 'neither', 'ne'];

function clauseOf(marks: readonly Mark[], kind: Mark): readonly Mark[] {
  const at = marks.indexOf(kind);
  const from = marks.slice(0, at).findLastIndex(({ is }) => is === 'sign');
  const to = marks.findIndex(({ is }, place) => place > at && is === 'sign');
  return marks.slice(from + 1, to === -1 ? undefined : to);
}

const SUPERLATIVE = /^(cheapest|dearest|priciest|expensive|goedkoopste?|duurste?)$/;
const CHEAP = /^(?:(?:le|la|les) )?(?:plus|moins) cher/;
const DISHES = /^(dish|dishes|plats?|gerecht|gerechten|items?)$/;
const AMONG =
  /(?:^| )(?:parmi (?:les|nos)|among (?:the|our)|of (?:the|our)|van (?:de|het|onze)|bij(?: (?:de|het|onze))?|onder (?:de|onze)|(?:du )?cote(?: des| de la)?|niveau|qua|from (?:the|our)|chez (?:les|nos))$/;
/** "The only fish that …", "de enige vis die …", "le seul poisson sans …" */
const THE_ONLY = /(?:^| )(?:the|our|le|la|notre|de|het|onze) (?:only|seule?|enige)$/;
const OF_ONE = /^(?:that|which|die|qui|disponible|epuisee?|available|without|with|sans|avec|zonder|met)$/;
const STOCK = /^(?:out|gone|sold|left|op|uitverkocht|over|epuisee?s?|manque|reste)$/;

/**
 * "The dearest fish", "halal fish", "bij vlees", "que proposer en poisson": a category that is called as an ingredient is. Where it could be the
 * allergen as well, only if the sentence tells of something else.
 */
export function isCategoryHere(tokens: readonly Token[], at: number, index: NameIndex, language: string): boolean {
  const word = wordAt(tokens, at);
  if (index.dishesOfCategory(word).length < 2) return false;
  const [before, behind] = [wordsOf(tokens, at - 3, at), wordsOf(tokens, at + 1, at + 4)];
  const [last = '', next = ''] = [before.at(-1), behind[0]];
  if (/allerg|intoler/.test(next) || /^(free|vrije?|less)$/.test(next)) return false;
  if (SUPERLATIVE.test(last) || CHEAP.test(behind.join(' ')) || dietOf(last) || dietOf(next)) return true;
  if (DISHES.test(next) && language === 'en') return true;
  if (language === 'fr' && last === 'en' && !/^contien/.test(before.at(-2) ?? '')) return true;
  if (language === 'fr' && /^de$/.test(last) && DISHES.test(before.at(-2) ?? '')) return true;
  if (THE_ONLY.test(before.join(' ')) && OF_ONE.test(next)) return true;
  return AMONG.test(before.join(' ')) && tellsOfElse(tokens, at, language);
}

function tellsOfElse(tokens: readonly Token[], at: number, language: string): boolean {
  const folded = wordsAndStops(tokens);
  return folded.some((word, place) => {
    if (STOCK.test(word)) return true;
    const meaning = place === at ? undefined : findPhrase(folded, place, language as 'fr')?.meaning;
    if (meaning?.is === 'allergen') return !meaning.isKind;
    return meaning?.is === 'phrase' && [...DIETS, 'out', 'available'].includes(meaning.tag);
  });
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  return wordsAndStops(tokens.slice(Math.max(0, from), to));
}
