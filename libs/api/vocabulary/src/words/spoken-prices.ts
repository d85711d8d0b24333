import { numberWords } from './number-words';
import { type Token, wordAt } from './token';

/** Before a time of day, which is said in the same words. */
const OF_TIME =
  /^(at|om|a|until|till|tot|jusqua|jusqu|from|vanaf|van|de|des|entre|between|tussen|half|vers|rond|around|by|tegen|pour|depuis|sinds|since|before|avant|voor|after|apres|na|table|tafel)$/;
const OF_ELSE =
  /^(uur|heures?|h|min\w*|gram\w*|personn?\w*|people|degr\w*|graden|jaar|ans|years?|stuks?|pieces?|couverts?)$/;
const CENTS_STEP = 5;
const MINUTES = 60;

const CENTS = /^(?:euro)?(?:cents?|centimes?|pence)$/;

interface Price {
  readonly token: Token;
  /** In tokens. */
  readonly length: number;
}

/** "Douze nonante", "vier negentig", "twenty-two fifty": euros and cents as people say them, without their names. */
export function spokenPrices(tokens: readonly Token[]): Token[] {
  return replaced(tokens, priceAt);
}

/** "Een tientje", "a tenner", "a fiver", "19 balles" */
export function spokenNotes(tokens: readonly Token[]): Token[] {
  return replaced(tokens, noteAt);
}

const NOTES: Readonly<Record<string, number>> = { tientje: 10, tientjes: 10, tenner: 10, fiver: 5, vijfje: 5 };
const BALLES = /^(?:balles?|eurootjes?|quid|bucks)$/;

function noteAt(tokens: readonly Token[], at: number): Price | undefined {
  const count = numberWords(tokens, at);
  const length = count?.length ?? (wordAt(tokens, at) === 'a' ? 1 : 0);
  const note = wordAt(tokens, at + length);
  const euros = NOTES[note] ?? (BALLES.test(note) ? 1 : undefined);
  if (length === 0 || euros === undefined) return undefined;
  const [first, last] = [tokens[at] as Token, tokens[at + length] as Token];
  const cents = (count?.value ?? 1) * euros * 100;
  return { token: { kind: 'price', cents, start: first.start, end: last.end }, length: length + 1 };
}

/** "Nonante cents", "ninety cents" */
export function spokenCents(tokens: readonly Token[]): Token[] {
  return replaced(tokens, centsAt);
}

function replaced(
  tokens: readonly Token[],
  find: (tokens: readonly Token[], at: number) => Price | undefined,
): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const price = find(tokens, at);
    out.push(price?.token ?? (tokens[at] as Token));
    at += price ? price.length - 1 : 0;
  }
  return out;
}

function centsAt(tokens: readonly Token[], at: number): Price | undefined {
  const cents = inWords(tokens, at);
  const last = cents && tokens[at + cents.length];
  if (!cents || last?.kind !== 'word' || !CENTS.test(last.folded)) return undefined;
  const { start } = tokens[at] as Token;
  return { token: { kind: 'price', cents: cents.value, start, end: last.end }, length: cents.length + 1 };
}

function priceAt(tokens: readonly Token[], at: number): Price | undefined {
  const euros = inWords(tokens, at);
  const cents = euros && inWords(tokens, at + euros.length);
  if (!euros || !cents || euros.value < 2 || cents.value < 10 || cents.value % CENTS_STEP > 0) return undefined;
  const length = euros.length + cents.length;
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, at + length)];
  // No clock has sixty minutes: "à onze nonante" is a price.
  const isTime = OF_TIME.test(before) && cents.value < MINUTES;
  if (isTime || OF_ELSE.test(after) || inWords(tokens, at + length)) return undefined;
  if (inWords(tokens, at - 1) && !isPronoun(tokens, at - 1)) return undefined;
  const [first, last] = [tokens[at] as Token, tokens[at + length - 1] as Token];
  const token: Token = { kind: 'price', cents: euros.value * 100 + cents.value, start: first.start, end: last.end };
  return { token, length };
}

/** "The cream cheese one seven twenty" */
function isPronoun(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'one' && wordAt(tokens, at - 1) !== '' && !inWords(tokens, at - 1);
}

/** Numbers in figures have their own forms of price. */
function inWords(tokens: readonly Token[], at: number): { value: number; length: number } | undefined {
  return /^\p{L}/u.test(wordAt(tokens, at)) ? numberWords(tokens, at) : undefined;
}
