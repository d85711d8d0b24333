import type { MessageRequest, ToolResultParam } from '../messages/message-request.ts';
import type { Reply, ToolUseReply } from '../messages/reply.ts';
import { callTool, chooseCalls } from './choose-calls.ts';
import { composeAnswer } from './compose-answer.ts';
import { LANGUAGES } from './language.ts';
import type { Language } from './language.ts';
import { droppedBy, nextStep } from './next-step.ts';
import { PHRASES } from './phrases.ts';
import { readConversation } from './read-conversation.ts';
import type { Conversation } from './read-conversation.ts';
import { readIntent } from './read-intent.ts';
import { hasFound, hasNote, hasSuggestion } from './search-results.ts';
import { systemTexts } from './system-texts.ts';
import type { Intent } from './wish.ts';

/** What the simulated model says to a request: a call of the offered tools, an answer from what they returned, or a short word. */
export function chooseReply(request: MessageRequest): Reply {
  const conversation = readConversation(request.messages);
  const { rounds, isFirstAnswer } = conversation;
  const intent = readIntent(conversation.questions, spokenLanguage(request));
  const next = nextStep(intent, hasSuggestion(rounds[0] ?? []));
  const calls = callsOfRound(request, conversation, intent, next);
  if (calls.length > 0) {
    return { blocks: calls };
  }
  const [first, second] = rounds;
  if (first === undefined) {
    return { blocks: [{ type: 'text', text: shortAnswer(intent, conversation) }] };
  }
  const told =
    next !== undefined && second !== undefined
      ? toldOfBoth({ intent, results: first }, { intent: next, results: second })
      : { intent, results: first, dropped: [] };
  return { blocks: composeAnswer({ ...told, isFirstAnswer }, request.messages) };
}

interface Step {
  intent: Intent;
  results: ToolResultParam[];
}

/** The second look-up, where it was not in vain too; of two that were, what both said. */
function toldOfBoth(first: Step, next: Step): Step & { dropped: string[] } {
  const isNoDocument = next.intent.kind === 'other' && hasNote(next.results);
  if (isNoDocument) return { ...next, results: [...first.results, ...next.results], dropped: [] };
  if (!hasFound(next.results) && next.intent.kind !== 'certificate') return { ...first, dropped: [] };
  return { ...next, dropped: droppedBy(first.intent, next.intent) };
}

/** The language a prompt asks for ("language: nl"), for questions whose words do not say. */
function spokenLanguage(request: MessageRequest): Language {
  const hints = systemTexts(request).flatMap((text) => [
    ...text.matchAll(/\b(?:language|langue|taal)\W{1,4}(fr|nl|en)\b/gi),
  ]);
  return LANGUAGES.find((language) => language === hints.at(-1)?.[1]?.toLowerCase()) ?? 'en';
}

/** At most two rounds: what is asked, and where that finds nothing, the next best thing. */
function callsOfRound(
  { tools = [], tool_choice: choice = { type: 'auto' } }: MessageRequest,
  { questions, rounds }: Conversation,
  intent: Intent,
  next: Intent | undefined,
): ToolUseReply[] {
  const question = questions.at(-1) ?? '';
  const [first, second] = rounds;
  if (choice.type === 'none') {
    return [];
  }
  if (choice.type === 'auto') {
    const isInVain = first !== undefined && second === undefined && !hasFound(first);
    const wanted = first === undefined ? intent : isInVain ? next : undefined;
    const calls = wanted === undefined ? [] : chooseCalls(wanted, tools, question);
    return choice.disable_parallel_tool_use === true ? calls.slice(0, 1) : calls;
  }
  const offered = choice.type === 'tool' ? tools.filter((tool) => tool.name === choice.name) : tools;
  const wanted = chooseCalls(intent, offered, question);
  const [tool] = offered;
  const calls = wanted.length === 0 && tool !== undefined ? [callTool(tool, intent, { query: question })] : wanted;
  return choice.disable_parallel_tool_use === true ? calls.slice(0, 1) : calls;
}

function shortAnswer(intent: Intent, { isFirstAnswer }: Conversation): string {
  const phrases = PHRASES[intent.language];
  const texts: Partial<Record<Intent['kind'], string>> = {
    greeting: phrases.greeting,
    thanks: phrases.thanks,
    'which-dish': phrases.whichDish,
  };
  const text = texts[intent.kind] ?? phrases.other;
  return isFirstAnswer ? `${text}\n\n${phrases.signature}` : text;
}
