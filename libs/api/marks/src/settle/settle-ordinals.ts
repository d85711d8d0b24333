import type { Token } from '@tasty-food/api-vocabulary';
import type { Mark, MarkOf } from '../mark';

/** "Only the first …", "dans la seconde", "the latter". Words are folded; a noun behind it ("the first time") leaves it what it is. */
const ARTICLE = /^(the|le|la|de|het|l)$/;
const FIRST = /^(first|premiere?|eerste|former)$/;
const SECOND = /^(second|seconde|deuxieme|tweede|latter|laatste)$/;
/** What may follow where it stands for a dish. */
const BEHIND = /^(one|du|de|des|d|la|also|too|aussi|ook|ne|n|but|mais|maar|et|en|and|only|seul|alleen)$/;
const VERBS: readonly Mark['is'][] = [
  'contains',
  'with',
  'may',
  'modal',
  'free',
  'absent',
  'unknown',
  'is',
  'ne',
  'not',
  'suits',
  'vegan',
  'vegetarian',
  'halal',
  'price',
  'allergen',
  'out',
  'available',
];

/** "Between the burger and the fish: only the first contains sesame": of exactly two dishes that were named before it the one or the other. */
export function settleOrdinals(marks: readonly Mark[], tokens: readonly Token[]): readonly Mark[] {
  return tokens.reduce<readonly Mark[]>((settled, _, at) => {
    const place = placeOf(tokens, at);
    const pair = place === undefined ? [] : pairBefore(settled, at);
    const meant = place === undefined ? undefined : pair[place];
    if (!meant || !isAlone(settled, tokens, at)) return settled;
    const word = tokens[at] as Token;
    const [start, end] = [(tokens[at - 1] ?? word).start, word.end];
    const dish: Mark = { is: 'dish', ids: meant.ids, start, end, at: at - 1 };
    const others = settled.filter((mark) => mark.at < at - 1 || mark.at > at);
    return [...others, dish].toSorted((one, other) => one.at - other.at);
  }, marks);
}

function placeOf(tokens: readonly Token[], at: number): 0 | 1 | undefined {
  const [article, word] = [tokens[at - 1], tokens[at]];
  if (word?.kind !== 'word' || article?.kind !== 'word' || !ARTICLE.test(article.folded)) return undefined;
  if (FIRST.test(word.folded)) return 0;
  return SECOND.test(word.folded) ? 1 : undefined;
}

/** The two that were named, if there are two. */
function pairBefore(marks: readonly Mark[], at: number): readonly MarkOf<'dish'>[] {
  const named = marks.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish' && mark.at < at - 1);
  const single = named.filter(({ ids, quantified }) => !quantified && ids.length === 1);
  const apart = single.filter(({ ids }, place) => single.findIndex((other) => other.ids[0] === ids[0]) === place);
  return apart.length === 2 && single.length === named.length ? apart : [];
}

function isAlone(marks: readonly Mark[], tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || BEHIND.test(next.folded)) return true;
  return marks.some((mark) => mark.at === at + 1 && VERBS.includes(mark.is));
}
