import type { Mark, Sentence } from '@tasty-food/api-marks';
import { numberWords, type Token } from '@tasty-food/api-vocabulary';

/** Between a dish and the number that is its price: "waffle's 8", "la gaufre est à 8", "de wafel komt op 8", "both 8". */
const BETWEEN =
  /^(?:is|s|are|re|est|sont|zijn|cost|costs|kost|kosten|coute|coutent|at|aan|a|komt|komen|op|both|allebei|for|voor|vaut)$/;
const BETWEEN_MAX = 3;
/** Behind it: "8 too", "8 and the mochi 7". */
const GOES_ON =
  /^(?:and|en|et|too|also|ook|aussi|as|so|but|maar|mais|each|chacun\w*|elk|samen|together|vandaag|today)$/;
const LEAST = 3;
/** "Mochi's 86": it is out. */
const OUT = 86;

/** "Waffle's 8, fondant's 9": a number right behind a dish is its price, in euros. Each takes the place of its token. */
export function withBarePrices<Of extends Pick<Sentence, 'marks' | 'tokens'>>(sentence: Of): Of {
  const { marks, tokens } = sentence;
  const found = marks.flatMap((mark) =>
    mark.is === 'dish' && !mark.quantified ? (barePrice(mark, tokens) ?? []) : [],
  );
  if (found.length === 0) return sentence;
  const prices = found.map(({ at, cents }): Mark => {
    const { start, end } = tokens[at] as Token;
    return { is: 'price', cents, start, end, at };
  });
  return {
    ...sentence,
    marks: [...marks, ...prices].toSorted((one, other) => one.at - other.at),
    tokens: tokens.map((token, at): Token => {
      const price = found.find((each) => each.at === at);
      return price ? { kind: 'price', cents: price.cents, start: token.start, end: token.end } : token;
    }),
  };
}

function barePrice(dish: Mark, tokens: readonly Token[]): { at: number; cents: number } | undefined {
  const from = tokens.findIndex(({ start }) => start >= dish.end);
  if (from === -1) return undefined;
  for (let at = from; at <= from + BETWEEN_MAX; at++) {
    const token = tokens[at];
    const isColon = at === from && token?.kind === 'sign' && token.sign === ':';
    const number = numberWords(tokens, at);
    if (number?.length === 1 && number.value >= LEAST && number.value !== OUT)
      return isOver(tokens, at + 1) ? { at, cents: number.value * 100 } : undefined;
    if (!isColon && !(token?.kind === 'word' && BETWEEN.test(token.folded))) return undefined;
  }
  return undefined;
}

/** Nothing is counted by it; a full stop may open an item of a list. */
function isOver(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (next === undefined) return true;
  if (next.kind === 'word') return GOES_ON.test(next.folded);
  return next.kind === 'sign' && (after === undefined || [',', ';', '–', '+', '/'].includes(next.sign));
}
