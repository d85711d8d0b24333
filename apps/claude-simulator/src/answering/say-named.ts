import type { SearchResultParam } from '../messages/message-request.ts';
import type { AnswerText } from './answer-text.ts';
import { isFrame } from './cues.ts';
import { DIET_WORDS } from './diet-words.ts';
import { singular } from './fold-word.ts';
import { PHRASES } from './phrases.ts';
import { readMoney } from './read-money.ts';
import { readRowState } from './read-row-state.ts';
import { sayDishList } from './say-dishes.ts';
import { splitWords } from './split-words.ts';
import type { CheckWish, Intent, LookUpWish } from './wish.ts';

type NamedIntent = Intent & (CheckWish | LookUpWish);

/** So many dishes are told in full, row by row; more would not be read. */
const MOST_IN_FULL = 3;

/** What was found of dishes that were named: these in full, others that a look-up brought beside them by name only. */
export function sayNamed(
  answer: AnswerText,
  lookUps: readonly (readonly SearchResultParam[])[],
  intent: NamedIntent,
): void {
  const phrases = PHRASES[intent.language];
  const found = lookUps.flat();
  const told = intent.kind === 'check' ? found : lookUps.flatMap((rows, at) => meantBy(intent.dishes[at], rows));
  if (intent.kind === 'look-up' && told.length > intent.dishes.length * MOST_IN_FULL) {
    answer.paragraph(phrases.found([]));
    sayDishList(answer, found, { language: intent.language, rowsOf: (result) => rowsInShort(result, intent) });
    return;
  }
  sayInFull(answer, told, intent);
  const others = found.filter((result) => !told.includes(result)).map(({ title }) => `**${title}**`);
  if (others.length > 0) answer.paragraph(`${phrases.also} ${[...new Set(others)].join(', ')}.`);
}

/** The dishes whose titles hold every word of a name, if there are such; else whatever the look-up found for it. */
function meantBy(name: string | undefined, rows: readonly SearchResultParam[]): readonly SearchResultParam[] {
  const named = name === undefined ? [] : rows.filter(({ title }) => isNamed(title, name));
  return named.length > 0 ? named : rows;
}

function sayInFull(answer: AnswerText, told: readonly SearchResultParam[], intent: NamedIntent): void {
  const phrases = PHRASES[intent.language];
  const byTitle = Map.groupBy(told, ({ title }) => title);
  const [only] = told;
  if (only !== undefined && byTitle.size === 1) {
    sayDirectly(answer, intent, told);
    answer.paragraph(intent.kind === 'check' ? phrases.registerSaysOf(only.title) : phrases.menuSaysOf(only.title));
    answer.say('\n');
    sayRows(answer, told, intent);
    return;
  }
  answer.paragraph(intent.kind === 'check' ? phrases.registerSays : phrases.menuSays);
  for (const [title, results] of byTitle) {
    answer.paragraph(`**${title}**\n`);
    sayRows(answer, results, intent);
  }
}

function sayRows(answer: AnswerText, results: readonly SearchResultParam[], intent: NamedIntent): void {
  for (const result of results) wantedRows(result, intent).forEach((row) => answer.say('\n- ').quote(result, row));
}

/** "Yes" or "no" only where one row answers one plain question. */
function sayDirectly(answer: AnswerText, intent: NamedIntent, told: readonly SearchResultParam[]): void {
  const [row, ...more] = told.flatMap(({ content }) => content);
  const state = row !== undefined && more.length === 0 ? readRowState(row.text) : undefined;
  if (intent.kind === 'check' && intent.isPlainQuestion && state !== undefined) {
    answer.paragraph(PHRASES[intent.language].direct[state]);
  }
}

/** The rows by their index: who asks for a price gets the rows that show money, if there are such, else all of them. */
function wantedRows({ content }: SearchResultParam, { isAboutPrice }: NamedIntent): number[] {
  const rows = content.map((_, row) => row);
  const priced = rows.filter((row) => readMoney(content[row]?.text ?? '') !== undefined);
  return isAboutPrice && priced.length > 0 ? priced : rows;
}

const MOST_ROWS_IN_SHORT = 3;

/** Of a dish that may not be meant: what it costs and is, and its diets where these were asked for. */
function rowsInShort(result: SearchResultParam, intent: NamedIntent): number[] {
  const rows = wantedRows(result, intent);
  const asked = intent.kind === 'look-up' ? intent.diets : [];
  const ofDiets = rows.filter((row) => asked.some((diet) => saysDiet(result.content[row]?.text ?? '', diet)));
  return [...new Set([...rows.slice(0, MOST_ROWS_IN_SHORT), ...ofDiets])];
}

function saysDiet(row: string, diet: string): boolean {
  const words = new Set(splitWords(row).map(({ folded }) => singular(folded)));
  return DIET_WORDS.some((entry) => entry.diet === diet && entry.words.every((word) => words.has(word)));
}

function isNamed(title: string, name: string): boolean {
  const words = new Set(splitWords(title).map(({ folded }) => singular(folded)));
  return splitWords(name).every((word) => isFrame(word) || words.has(singular(word.folded)));
}
