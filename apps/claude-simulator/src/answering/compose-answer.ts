import type { MessageParam, SearchResultParam, ToolResultParam } from '../messages/message-request.ts';
import type { ReplyBlock } from '../messages/reply.ts';
import { AnswerText } from './answer-text.ts';
import { PHRASES } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { sayDishes } from './say-dishes.ts';
import { sayNamed } from './say-named.ts';
import { indexSearchResults, toolResultBlocks } from './search-results.ts';
import type { Intent } from './wish.ts';

const MOST_OTHER_PASSAGES = 2;

interface Told {
  intent: Intent;
  results: readonly ToolResultParam[];
  /** Names that nothing was found for, left out since. */
  dropped: readonly string[];
  isFirstAnswer: boolean;
}

/** The answer to a question from what the tools returned: their rows in their own words, each with its citation. */
export function composeAnswer(
  { intent, results, dropped, isFirstAnswer }: Told,
  messages: readonly MessageParam[],
): ReplyBlock[] {
  const phrases = PHRASES[intent.language];
  const answer = new AnswerText(indexSearchResults(messages));
  if (results.some((result) => result.is_error === true)) {
    answer.paragraph(phrases.failed);
  }
  const returned = results.filter((result) => result.is_error !== true).map(toolResultBlocks);
  const lookUps = returned.map((blocks) => blocks.filter((block) => block.type === 'search_result'));
  const rows = lookUps.flat();
  const notes = new Set(returned.flat().flatMap((block) => (block.type === 'text' ? [block.text] : [])));
  // Of documents a note says that nothing fits: what was found beside it is no answer.
  const isUnanswered = intent.kind === 'other' && notes.size > 0;
  const inVain = [...dropped, ...(rows.length > 0 ? namesInVain(intent, lookUps) : [])];
  if (inVain.length > 0) {
    answer.paragraph(phrases.dropped(inVain.join(', ')));
  }
  if (rows.length > 0 && !isUnanswered) {
    sayRows(answer, intent, lookUps, phrases);
  }
  // What a look-up that found nothing says of all dishes would not be true beside the rows of another.
  const isOneOfSeveral = (intent.kind === 'find' || intent.kind === 'look-up') && rows.length > 0;
  if (!isOneOfSeveral) {
    notes.forEach((note) => answer.paragraph(note));
  }
  if (answer.blocks.length === 0) {
    answer.paragraph(phrases.nothing);
  }
  if (rows.length > 0 && !isService(intent) && intent.kind !== 'other') {
    answer.paragraph(isAboutAllergens(intent) ? phrases.closing.register : phrases.closing.menu);
  }
  if (isFirstAnswer) {
    answer.paragraph(phrases.signature);
  }
  return answer.blocks;
}

/** The names of dishes whose own look-up found nothing. */
function namesInVain(intent: Intent, lookUps: readonly (readonly SearchResultParam[])[]): string[] {
  return intent.kind === 'look-up' ? intent.dishes.filter((_, at) => lookUps[at]?.length === 0) : [];
}

function sayRows(
  answer: AnswerText,
  intent: Intent,
  lookUps: readonly (readonly SearchResultParam[])[],
  phrases: Phrases,
): void {
  const rows = lookUps.flat();
  if (intent.kind === 'find') {
    sayDishes(answer, rows, intent);
  } else if (intent.kind === 'check' || intent.kind === 'look-up') {
    sayNamed(answer, lookUps, intent);
  } else if (isService(intent)) {
    answer.paragraph(phrases.service[intent.kind]);
    rows.forEach((result) => sayAll(answer.paragraph(`**${result.title}**`), result));
  } else {
    sayPassages(answer, rows, phrases);
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

function sayAll(answer: AnswerText, result: SearchResultParam): void {
  result.content.forEach((_, row) => answer.say(row === 0 ? '\n\n- ' : '\n- ').quote(result, row));
}

function isService(intent: Intent): intent is Extract<Intent, { kind: 'hours' | 'out' | 'certificate' }> {
  return intent.kind === 'hours' || intent.kind === 'out' || intent.kind === 'certificate';
}

function isAboutAllergens(intent: Intent): boolean {
  return intent.kind === 'check' || (intent.kind === 'find' && intent.allergens.length > 0);
}
