const LETTER = String.raw`(?:[\p{L}\p{N}\p{M}]|&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[\da-fA-F]{1,5});)`;
const PARTS = '(?!&(?:nbsp|amp|lt|gt|quot);)';
const UNPARTED = String.raw`[\u00ad\u200b-\u200f\u2060\ufeff]+|(?<=\p{L})[*_]{1,3}(?=\p{L})`;
const APOSTROPHE = `['’ʼ‘´]|&(?:rsquo|apos|#39);`;

/**
 * A word as it is written in Markdown: letters and digits, and what does not part them for a reader: emphasis in the middle
 * ("s**és**ame"), characters that are not seen (soft hyphens, zero-width spaces), letters as HTML entities.
 */
export const RUN_PATTERN = `${PARTS}${LETTER}+(?:(?:${UNPARTED})${PARTS}${LETTER}+)*`;
/** The same with its apostrophes: `pinda's`, `l'œuf`. */
export const WORD_PATTERN = `${PARTS}${LETTER}+(?:(?:${APOSTROPHE}|${UNPARTED})${PARTS}${LETTER}+)*`;
/** What may stand at the end of a piece of text and go on as the same word in the next. */
export const WORD_TAIL = /^[*_'’ʼ‘´\u00ad\u200b-\u200f\u2060\ufeff]*(?:&#?[a-zA-Z\d]{0,8})?$/u;

const MARKED = /[*_&\u00ad\u200b-\u200f\u2060\ufeff]/u;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi;
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
};
const NAMED: Readonly<Record<string, string>> = {
  oelig: 'œ',
  aelig: 'æ',
  rsquo: '’',
  apos: "'",
  shy: '',
  zwj: '',
  zwnj: '',
};

/** A word as a reader sees it. */
export function plainWord(written: string): string {
  if (!MARKED.test(written)) return written;
  return written
    .replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined || hex !== undefined) {
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code < 0x10_ff_ff ? String.fromCodePoint(code) : '';
      }
      const [, letter = '', accent = ''] = /^([a-z])(acute|grave|circ|uml|cedil|tilde)$/i.exec(name ?? '') ?? [];
      return letter
        ? (letter + (ACCENTS[accent] ?? '')).normalize('NFC')
        : (NAMED[(name ?? '').toLowerCase()] ?? entity);
    })
    .replace(/[*_\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
}
