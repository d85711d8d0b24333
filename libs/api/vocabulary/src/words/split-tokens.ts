import { foldWord } from './fold-word';
import { numberWords } from './number-words';
import { spokenCents, spokenNotes, spokenPrices } from './spoken-prices';
import type { Token, WordToken, SignToken } from './token';
import { plainWord, WORD_PATTERN } from './word-pattern';

const TOKEN = new RegExp(
  [
    // The address of a Markdown link.
    String.raw`\]\([^)\n]*\)`,
    String.raw`(?<before>(?:€|EUR)\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d))`,
    String.raw`(?<after>\d{1,4}(?:[.,]\d{1,2})?\s?(?:€(?:\s?\d{2}(?!\d))?|EUR\b|euros?\b(?:\s\d{2}(?!\d))?))`,
    String.raw`(?<cents>(?<![\d.,])\d{1,2}\s?(?:cents?|centimes?|eurocents?)\b)`,
    // Two decimals and no measure: "12.50".
    String.raw`(?<bare>(?<![\d.,:/])\d{1,3}[.,]\d{2}(?!\d|[:/]|[.,]\d)(?!\s?(?:%|°|kg|g|cl|ml|l|h|u|uur|km|min)(?!\p{L})))`,
    `(?<word>${WORD_PATTERN})`,
    '(?<yes>✅|☑|✔|✓|🟢|👍|🆗)',
    '(?<no>❌|✖|✗|✘|🚫|⛔|🔴|👎)',
    '(?<warning>⚠|🟠|🟡)',
    '(?<strike>~~)',
    String.raw`(?<dash>\s-+(?=\s|$)|[–—→=⇒])`,
    String.raw`(?<sign>[,;:.?!()|/…+&·])`,
  ].join('|'),
  'gu',
);

/** Elided words of French stand for themselves; `P'tit`, `pinda's` and `aujourd'hui` are one word. */
const ELIDED = /^(?!n['’ʼ‘´]t$)(l|d|qu|j|n|s|c|m|t|y|jusqu|lorsqu|puisqu)['’ʼ‘´](?=\p{L})/iu;
/** `Perron's`, `there's`: the ending is no part of the word. */
const ENGLISH_S =
  /^(?!(?:let|who|how|she)['’])(.{2,}[^'’]|we(?=['’]re)|you(?=['’]re)|they(?=['’]re))['’](s|re|ll|ve)$/iu;
/** Without its accent French tea is an English article: it is written as Dutch has it. */
const TEA = /^th(?:é|e\u0301)s?$/iu;
const ABBREVIATIONS: Readonly<Record<string, string>> = { bbq: 'barbecue', mm: 'meme' };

/** One sentence, row or list item of Markdown -> its words, prices and signs, in order. Emphasis and other marks are left out. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const groups = match.groups ?? {};
    if (groups['word'] !== undefined) pushWords(tokens, match[0], start);
    else if (groups['cents'] !== undefined)
      tokens.push({ kind: 'price', cents: Number.parseInt(match[0], 10), start, end });
    else if (groups['before'] ?? groups['after'] ?? groups['bare'])
      tokens.push({ kind: 'price', cents: centsOf(match[0]), start, end });
    else {
      const sign = signOf(groups);
      if (sign) tokens.push({ kind: 'sign', sign, start, end });
    }
  }
  const isNamed = text.includes('euro') || text.includes('EURO');
  return spokenNotes(spokenCents(isNamed ? tokens.flatMap(priceInWords(tokens)) : spokenPrices(tokens)));
}

/** "twelve euro fifty": for each token what stands in its place. */
function priceInWords(tokens: readonly Token[]): (token: Token, at: number) => Token[] {
  let until = 0;
  return (token, at) => {
    if (at < until) return [];
    const euros = numberWords(tokens, at);
    const word = euros && tokens[at + euros.length];
    if (!euros || word?.kind !== 'word' || !/^euros?$/.test(word.folded)) return [token];
    const after = at + euros.length + 1;
    const cents = numberWords(tokens, after);
    until = after + (cents?.length ?? 0);
    const end = (tokens[until - 1] as Token).end;
    return [{ kind: 'price', cents: euros.value * 100 + (cents?.value ?? 0), start: token.start, end }];
  };
}

function signOf(groups: Record<string, string | undefined>): SignToken['sign'] | undefined {
  if (groups['yes']) return 'yes';
  if (groups['no']) return 'no';
  if (groups['warning']) return 'warning';
  if (groups['strike']) return '~';
  if (groups['dash']) return '–';
  if (groups['sign'] === '…') return '.';
  if (groups['sign'] === '&') return '+';
  // Between the parts of a line: "€12.90 · Available · Sesame: contains".
  if (groups['sign'] === '·') return ';';
  return groups['sign'] as SignToken['sign'] | undefined;
}

function centsOf(price: string): number {
  const [euros = '0', cents = ''] = price
    .replace(/euros?|EUR/, '€')
    .replace(/[^\d.,€]/g, '')
    .replace(/^€|€$/, '')
    .split(/[.,€]/);
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}

function pushWords(tokens: Token[], written: string, start: number): void {
  const text = plainWord(written);
  const elided = ELIDED.exec(text);
  if (elided) {
    tokens.push(wordToken(elided[0], start));
    pushWords(tokens, text.slice(elided[0].length), start + elided[0].length);
    return;
  }
  const english = ENGLISH_S.exec(text);
  const head = english?.[1];
  // `pinda's` is a Dutch plural; whatever stands before an English ending is a word of its own.
  if (head !== undefined && (english?.[2]?.toLowerCase() !== 's' || !/[aiouy]$/i.test(head))) {
    tokens.push(wordToken(head, start), wordToken(text.slice(head.length), start + head.length));
    return;
  }
  tokens.push(wordToken(text, start, start + written.length));
}

function wordToken(text: string, start: number, end = start + text.length): WordToken {
  const first = text.charAt(0);
  const folded = foldWord(text);
  return {
    kind: 'word',
    text,
    folded: TEA.test(text) ? 'thee' : (ABBREVIATIONS[folded] ?? folded),
    plain: text.toLowerCase().replace(/[’ʼ‘´]/g, "'"),
    start,
    end,
    capital: first !== first.toLowerCase(),
  };
}
