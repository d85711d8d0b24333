import type { Mark, Sentence } from '@tasty-food/api-marks';
import { type NameIndex, numberWords, wordAt } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context, Question } from './context';

type Count = Extract<Claim, { about: 'count' }>;

/** Before the number, folded: "just two", "il y en a trois", "dat zijn er vier". */
const OPENS =
  /^(just|only|exactly|there|are|is|we|have|seulement|juste|exactement|il|y|en|a|on|nous|avons|slechts|enkel|alleen|precies|dat|zijn|er|hebben|we|ja|oui|yes|non|no|nee|au|total|in|totaal)$/;
/** Behind it, where nothing but the number answers. */
const BEHIND =
  /^(dishes|plats|gerechten|items|produits|products|of|van|de|d|in|en|au|on|today|vandaag|aujourdhui|them|total|totaal|entre|stuks)$/;
/** In tokens. */
const OPENING_MAX = 4;
/** With these the number counts something else. */
const OF_ELSE: readonly Mark['is'][] = ['price', 'if', 'whether', 'check', 'except', 'some', 'unlisted'];

/** "Six." where it was asked how many there are; "just two: …" where it was asked which contain something. */
export function readCountAnswer({ marks, tokens }: Sentence, context: Context, index: NameIndex): Claim[] {
  const { question, isAnswered } = context;
  const asked = question && !isAnswered ? countedOf(question, index) : undefined;
  const at = numberAt(tokens);
  if (!asked || at === undefined || marks.some(({ is }) => OF_ELSE.includes(is))) return [];
  const number = numberWords(tokens, at);
  const next = at + (number?.length ?? 1);
  const [behind, after] = [tokens[next], tokens[next + 1]];
  const isOfKind = isKind(marks, next) && after?.kind !== 'word';
  const isAlone = behind?.kind !== 'word' || BEHIND.test(behind.folded) || isOfKind;
  return number && isAlone ? [{ ...asked, count: number.value }] : [];
}

function isKind(marks: readonly Mark[], at: number): boolean {
  return marks.some(
    (mark) => mark.at === at && (mark.is === 'generic' || mark.is === 'vegan' || mark.is === 'vegetarian'),
  );
}

/** Where the number stands that opens the answer. */
function numberAt(tokens: Sentence['tokens']): number | undefined {
  for (let at = 0; at < Math.min(tokens.length, OPENING_MAX); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const isArticle = /^(un|une|een|a|an|one)$/.test(token.folded);
    if (numberWords(tokens, at) && !isArticle) return isOfList(tokens, at) ? undefined : at;
    if (!OPENS.test(wordAt(tokens, at))) return undefined;
  }
  return undefined;
}

/** "1. …" */
function isOfList(tokens: Sentence['tokens'], at: number): boolean {
  const [number, sign] = [wordAt(tokens, at), tokens[at + 1]];
  return /^\d+$/.test(number) && sign?.kind === 'sign' && /^[.)]$/.test(sign.sign) && tokens.length > at + 2;
}

function countedOf({ counted, ofDishes, kind }: Question, index: NameIndex): Count | undefined {
  const dishIds = index.dishesOfKind(kind ?? 'dish');
  const [dishId] = dishIds;
  if (dishId === undefined) return undefined;
  const count = { about: 'count' as const, dishId, dishIds, count: 0, holds: true };
  if (ofDishes?.allowed && ofDishes.codes.length > 0 && !ofDishes.regulated)
    return { ...count, of: 'cells', cells: { codes: ofDishes.codes, allowed: ofDishes.allowed } };
  return counted === undefined ? undefined : { ...count, of: counted };
}
