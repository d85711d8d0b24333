import type { MessageRequest, ToolParam } from '../messages/message-request.ts';
import { randomId } from '../messages/random-id.ts';
import type { Reply, ToolUseReply } from '../messages/reply.ts';
import { composeAnswer } from './compose-answer.ts';
import { fillToolInput } from './fill-tool-input.ts';
import { LANGUAGES } from './language.ts';
import type { Language } from './language.ts';
import { PHRASES } from './phrases.ts';
import { readConversation } from './read-conversation.ts';
import type { Conversation } from './read-conversation.ts';
import { readIntent } from './read-intent.ts';
import type { Intent } from './read-intent.ts';
import { systemTexts } from './system-texts.ts';

/** What the simulated model says to a request: a call of the offered tools, an answer from what they returned, or a short word. */
export function chooseReply(request: MessageRequest): Reply {
  const conversation = readConversation(request.messages);
  const intent = readIntent(conversation.questions, spokenLanguage(request));
  const calls = chooseCalls(request, intent, conversation);
  if (calls.length > 0) {
    return { blocks: calls };
  }
  if (conversation.results.length > 0) {
    return { blocks: composeAnswer(intent, conversation, request.messages) };
  }
  return { blocks: [{ type: 'text', text: shortAnswer(intent, conversation) }] };
}

/** The language a prompt asks for ("language: nl"), for questions whose words do not say. */
function spokenLanguage(request: MessageRequest): Language {
  const hints = systemTexts(request).flatMap((text) => [
    ...text.matchAll(/\b(?:language|langue|taal)\W{1,4}(fr|nl|en)\b/gi),
  ]);
  return LANGUAGES.find((language) => language === hints.at(-1)?.[1]?.toLowerCase()) ?? 'en';
}

function chooseCalls(request: MessageRequest, intent: Intent, { results, questions }: Conversation): ToolUseReply[] {
  const { tools = [], tool_choice: choice = { type: 'auto' } } = request;
  if (choice.type === 'none') {
    return [];
  }
  const question = questions.at(-1) ?? '';
  const offered = choice.type === 'tool' ? tools.filter((tool) => tool.name === choice.name) : tools;
  const wanted = results.length > 0 && choice.type === 'auto' ? [] : callsFor(intent, offered, question);
  const isForced = choice.type !== 'auto' && wanted.length === 0;
  const [first] = offered;
  const calls = isForced && first !== undefined ? [call(first, { ...common(intent), query: question })] : wanted;
  return choice.disable_parallel_tool_use === true ? calls.slice(0, 1) : calls;
}

/** What is about no dish and no service may stand in a document. */
function callsFor(intent: Intent, tools: readonly ToolParam[], question: string): ToolUseReply[] {
  const find = tools.find((tool) => tool.name === 'find_dishes');
  const check = tools.find((tool) => tool.name === 'check_allergens');
  switch (intent.kind) {
    case 'check':
      return check ? [call(check, { ...common(intent), dishes: intent.dishes, allergens: intent.allergens })] : [];
    case 'find':
      return find ? findCalls(intent, find) : [];
    case 'look-up':
      return find
        ? intent.dishes.map((query) =>
            call(find, { ...common(intent), query, with_allergens: [], without_allergens: [], diet: [] }),
          )
        : [];
    case 'other':
      return documentCalls(intent, tools, question);
    default:
      return serviceCalls(intent, tools);
  }
}

function documentCalls(intent: Intent, tools: readonly ToolParam[], question: string): ToolUseReply[] {
  const search = tools.find(({ name }) => name === 'search_documents');
  return search && /\p{L}/u.test(question)
    ? [call(search, { ...common(intent), queries: [question.slice(0, 300)] })]
    : [];
}

function serviceCalls(intent: Intent, tools: readonly ToolParam[]): ToolUseReply[] {
  const known = serviceInput(intent);
  const tool = tools.find(({ name }) => name === known?.name);
  return tool && known ? [call(tool, { ...common(intent), ...known.input })] : [];
}

function serviceInput(intent: Intent): { name: string; input: Record<string, unknown> } | undefined {
  switch (intent.kind) {
    case 'hours':
      return { name: 'opening_hours', input: { from: intent.day, to: intent.day } };
    case 'out':
      return { name: 'availability', input: { dishes: [] } };
    case 'certificate':
      return { name: 'certificate', input: { about: intent.about } };
    default:
      return undefined;
  }
}

/** "Without celery" and "with celery" are two questions: where the tool takes only one of them, the other is not asked at all. */
function findCalls(intent: Extract<Intent, { kind: 'find' }>, find: ToolParam): ToolUseReply[] {
  const { query, without, diets, isInverse } = intent;
  const properties = (find.input_schema['properties'] ?? {}) as Record<string, unknown>;
  if (isInverse && !('with_allergens' in properties)) return [];
  const allergens = isInverse
    ? { with_allergens: without, without_allergens: [] }
    : { with_allergens: [], without_allergens: without };
  return [call(find, { ...common(intent), query, ...allergens, diet: diets })];
}

function common({ language, branch }: Intent): Record<string, unknown> {
  return { language, branch };
}

function call(tool: ToolParam, known: Record<string, unknown>): ToolUseReply {
  return { type: 'tool_use', id: randomId('toolu'), name: tool.name, json: fillToolInput(tool, known) };
}

function shortAnswer(intent: Intent, { isFirstAnswer }: Conversation): string {
  const phrases = PHRASES[intent.language];
  const texts: Partial<Record<Intent['kind'], string>> = {
    greeting: phrases.greeting,
    thanks: phrases.thanks,
    'which-dish': phrases.whichDish,
    find: phrases.inverse,
  };
  const text = texts[intent.kind] ?? phrases.other;
  return isFirstAnswer ? `${text}\n\n${phrases.signature}` : text;
}
