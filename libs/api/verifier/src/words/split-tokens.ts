import { foldWord } from './fold-word';

export interface WordToken {
  readonly kind: 'word';
  readonly text: string;
  readonly folded: string;
  /** Lower case with its accents: `sûr` is no `sur`, `thé` no `the`. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

export interface SignToken {
  readonly kind: 'sign';
  readonly sign: ',' | ';' | ':' | '.' | '?' | '!' | '(' | ')' | '–' | '|' | '/' | 'yes' | 'no' | 'warning' | '~' | '+';
  readonly start: number;
  readonly end: number;
}

export interface PriceToken {
  readonly kind: 'price';
  readonly cents: number;
  readonly start: number;
  readonly end: number;
}

export type Token = WordToken | SignToken | PriceToken;

const TOKEN = new RegExp(
  [
    // The address of a Markdown link.
    String.raw`\]\([^)\n]*\)`,
    String.raw`(?<before>(?:€|EUR)\s?\d{1,4}(?:[.,]\d{1,2})?(?!\d))`,
    String.raw`(?<after>\d{1,4}(?:[.,]\d{1,2})?\s?(?:€(?:\s?\d{2}(?!\d))?|EUR\b|euros?\b))`,
    String.raw`(?<word>[\p{L}\p{N}\p{M}]+(?:['’ʼ‘´][\p{L}\p{M}\p{N}]+)*)`,
    '(?<yes>✅|☑|✔|✓|🟢|👍|🆗)',
    '(?<no>❌|✖|✗|✘|🚫|⛔|🔴|👎)',
    '(?<warning>⚠|🟠|🟡)',
    '(?<strike>~~)',
    String.raw`(?<dash>\s-+(?=\s|$)|[–—→=⇒])`,
    String.raw`(?<sign>[,;:.?!()|/…+&])`,
  ].join('|'),
  'gu',
);

/** Elided words of French stand for themselves; `P'tit`, `pinda's` and `aujourd'hui` are one word. */
const ELIDED = /^(l|d|qu|j|n|s|c|m|t|y|jusqu|lorsqu|puisqu)['’ʼ‘´](?=\p{L})/iu;
/** `Perron's`, `there's`: the ending is no part of the word. */
const ENGLISH_S = /^(.{3,}[^'’])['’](s|re|ll|ve)$/iu;

/** One sentence, row or list item of Markdown -> its words, prices and signs, in order. Emphasis and other marks are left out. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const groups = match.groups ?? {};
    if (groups['word'] !== undefined) pushWords(tokens, match[0], start);
    else if (groups['before'] ?? groups['after']) tokens.push({ kind: 'price', cents: centsOf(match[0]), start, end });
    else {
      const sign = signOf(groups);
      if (sign) tokens.push({ kind: 'sign', sign, start, end });
    }
  }
  return tokens;
}

function signOf(groups: Record<string, string | undefined>): SignToken['sign'] | undefined {
  if (groups['yes']) return 'yes';
  if (groups['no']) return 'no';
  if (groups['warning']) return 'warning';
  if (groups['strike']) return '~';
  if (groups['dash']) return '–';
  if (groups['sign'] === '…') return '.';
  if (groups['sign'] === '&') return '+';
  return groups['sign'] as SignToken['sign'] | undefined;
}

function centsOf(price: string): number {
  const [euros = '0', cents = ''] = price
    .replace(/[^\d.,€]/g, '')
    .replace(/^€|€$/, '')
    .split(/[.,€]/);
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}

function pushWords(tokens: Token[], text: string, start: number): void {
  const elided = ELIDED.exec(text);
  if (elided) {
    tokens.push(wordToken(elided[0], start));
    pushWords(tokens, text.slice(elided[0].length), start + elided[0].length);
    return;
  }
  const english = ENGLISH_S.exec(text);
  const head = english?.[1];
  // `pinda's` is a Dutch plural; whatever stands before an English ending is a word of its own.
  if (head !== undefined && !/[aiouy]$/i.test(head)) {
    tokens.push(wordToken(head, start), wordToken(text.slice(head.length), start + head.length));
    return;
  }
  tokens.push(wordToken(text, start));
}

function wordToken(text: string, start: number): WordToken {
  const first = text.charAt(0);
  return {
    kind: 'word',
    text,
    folded: foldWord(text),
    plain: text.toLowerCase().replace(/[’ʼ‘´]/g, "'"),
    start,
    end: start + text.length,
    capital: first !== first.toLowerCase(),
  };
}
