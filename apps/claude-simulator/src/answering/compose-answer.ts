import type { MessageParam, SearchResultParam } from '../messages/message-request.ts';
import type { ReplyBlock } from '../messages/reply.ts';
import { allergenName } from './allergen-words.ts';
import { AnswerText } from './answer-text.ts';
import { PHRASES } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import type { Conversation } from './read-conversation.ts';
import { dietName } from './diet-words.ts';
import type { Intent } from './read-intent.ts';
import { readRowState } from './read-row-state.ts';
import { indexSearchResults, toolResultBlocks } from './search-results.ts';

/** Beyond these, a long list names its dishes without their rows: the answer is to be read on the spot. */
const MOST_DISHES_IN_FULL = 12;
/** What a waiter says of a dish; the table beside the answer has the rest. */
const MOST_ROWS_OF_A_DISH = 3;

const MOST_OTHER_PASSAGES = 2;

/** The answer to a question from what the tools returned: their rows in their own words, each with its citation. */
export function composeAnswer(
  intent: Intent,
  conversation: Conversation,
  messages: readonly MessageParam[],
): ReplyBlock[] {
  const phrases = PHRASES[intent.language];
  const answer = new AnswerText(indexSearchResults(messages));
  if (conversation.results.some((result) => result.is_error === true)) {
    answer.paragraph(phrases.failed);
  }
  const returned = conversation.results.filter((result) => result.is_error !== true).flatMap(toolResultBlocks);
  const rows = returned.filter((block) => block.type === 'search_result');
  // Of documents a note says that nothing fits: what was found beside it is no answer.
  const isUnanswered = intent.kind === 'other' && returned.some((block) => block.type === 'text');
  const notes = returned.flatMap((block) => (block.type === 'text' ? [block.text] : []));
  if (rows.length > 0 && !isUnanswered) {
    sayRows(answer, intent, rows, phrases);
  }
  notes.forEach((note) => answer.paragraph(note));
  if (answer.blocks.length === 0) {
    answer.paragraph(phrases.nothing);
  }
  if (rows.length > 0 && !isService(intent) && intent.kind !== 'other') {
    answer.paragraph(isAboutAllergens(intent) ? phrases.closing.register : phrases.closing.menu);
  }
  if (conversation.isFirstAnswer) {
    answer.paragraph(phrases.signature);
  }
  return answer.blocks;
}

function sayRows(answer: AnswerText, intent: Intent, rows: readonly SearchResultParam[], phrases: Phrases): void {
  const [only] = rows;
  if (intent.kind === 'find') {
    answer.paragraph(phrases.found(filtersOf(intent, phrases)));
    sayDishes(answer, rows, phrases);
  } else if (intent.kind === 'other') {
    sayPassages(answer, rows, phrases);
  } else if (isService(intent)) {
    answer.paragraph(phrases.service[intent.kind]);
    rows.forEach((result) => sayList(answer.paragraph(`**${result.title}**`), result, intent));
  } else if (only !== undefined && rows.length === 1) {
    sayDirectly(answer, intent, only, phrases);
    answer.paragraph(intent.kind === 'check' ? phrases.registerSaysOf(only.title) : phrases.menuSaysOf(only.title));
    sayList(answer, only, intent);
  } else {
    answer.paragraph(intent.kind === 'check' ? phrases.registerSays : phrases.menuSays);
    rows.forEach((result) => sayList(answer.paragraph(`**${result.title}**`), result, intent));
  }
}

/** The passage that was found first, in its own words; where the others stand. */
function sayPassages(answer: AnswerText, rows: readonly SearchResultParam[], phrases: Phrases): void {
  const [best, ...others] = rows;
  if (best === undefined) return;
  answer.paragraph(phrases.documentSays(best.title)).say('\n\n');
  best.content.forEach((_, row) => answer.say(row === 0 ? '' : '\n').quote(best, row));
  const titles = others.slice(0, MOST_OTHER_PASSAGES).map(({ title }) => `**${title}**`);
  if (titles.length > 0) answer.paragraph(`${phrases.seeAlso} ${titles.join(', ')}.`);
}

/** "Yes" or "no" only where one row answers one plain question. */
function sayDirectly(answer: AnswerText, intent: Intent, result: SearchResultParam, phrases: Phrases): void {
  const state = result.content.length === 1 ? readRowState(result.content[0]?.text ?? '') : undefined;
  if (intent.kind === 'check' && intent.isPlainQuestion && state !== undefined) {
    answer.paragraph(phrases.direct[state]);
  }
}

function sayList(answer: AnswerText, result: SearchResultParam, intent: Intent): void {
  wantedRows(result, intent).forEach((row, at) => answer.say(at === 0 ? '\n\n- ' : '\n- ').quote(result, row));
}

/** The rows by their index: who asks for a price gets the rows that show money, if there are such, else all of them. */
function wantedRows(result: SearchResultParam, intent: Intent): number[] {
  const rows = result.content.map((_, row) => row);
  const priced = rows.filter((row) => /€|\bEUR\b/.test(result.content[row]?.text ?? ''));
  return intent.kind === 'look-up' && intent.isAboutPrice && priced.length > 0 ? priced : rows;
}

function sayDishes(answer: AnswerText, rows: readonly SearchResultParam[], phrases: Phrases): void {
  rows.slice(0, MOST_DISHES_IN_FULL).forEach((result, at) => {
    answer.say(`${at === 0 ? '\n\n' : '\n'}- **${result.title}**`);
    const told = result.content.slice(0, MOST_ROWS_OF_A_DISH);
    told.forEach((_, row) => answer.say(row === 0 ? ' – ' : ' · ').quote(result, row));
  });
  const others = rows.slice(MOST_DISHES_IN_FULL).map((result) => `**${result.title}**`);
  if (others.length > 0) {
    answer.paragraph(`${phrases.also} ${others.join(', ')}.`);
  }
}

function filtersOf(intent: Extract<Intent, { kind: 'find' }>, phrases: Phrases): string[] {
  const names = intent.without.map((code) => allergenName(code, intent.language));
  return [
    ...(names.length > 0 ? [(intent.isInverse ? phrases.with : phrases.without)(names.join(', '))] : []),
    ...intent.diets.map((diet) => dietName(diet, intent.language)),
  ];
}

function isService(intent: Intent): intent is Extract<Intent, { kind: 'hours' | 'out' | 'certificate' }> {
  return intent.kind === 'hours' || intent.kind === 'out' || intent.kind === 'certificate';
}

function isAboutAllergens(intent: Intent): boolean {
  return intent.kind === 'check' || (intent.kind === 'find' && intent.without.length > 0);
}
