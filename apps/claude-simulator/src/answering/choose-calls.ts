import type { ToolParam } from '../messages/message-request.ts';
import { randomId } from '../messages/random-id.ts';
import type { ToolUseReply } from '../messages/reply.ts';
import { fillToolInput } from './fill-tool-input.ts';
import type { FindWish, Intent } from './wish.ts';

type Known = Record<string, unknown>;

/** The calls of the offered tools that would tell what somebody wants; none where no tool for it is offered. */
export function chooseCalls(intent: Intent, tools: readonly ToolParam[], question: string): ToolUseReply[] {
  return inputsFor(intent, question).flatMap(({ name, input }) => {
    const tool = tools.find((offered) => offered.name === name);
    return tool ? [callTool(tool, intent, input)] : [];
  });
}

export function callTool(tool: ToolParam, { language, branch, at }: Intent, known: Known): ToolUseReply {
  const json = fillToolInput(tool, { language, branch, at, ...known });
  return { type: 'tool_use', id: randomId('toolu'), name: tool.name, json };
}

function inputsFor(intent: Intent, question: string): { name: string; input: Known }[] {
  switch (intent.kind) {
    case 'check': {
      const { dishes, allergens, isAboutPrice } = intent;
      const check = { name: 'check_allergens', input: { dishes, allergens } };
      return [check, ...(isAboutPrice ? dishes.map((dish) => find({ query: dish })) : [])];
    }
    case 'find':
      return findInputs(intent);
    case 'look-up':
      return intent.dishes.map((query) => find({ query }));
    case 'hours':
      return [{ name: 'opening_hours', input: { from: intent.day, to: intent.day } }];
    case 'out':
      return [{ name: 'availability', input: { dishes: [] } }];
    case 'certificate':
      return [{ name: 'certificate', input: { about: intent.about } }];
    case 'other':
      // What is about no dish and no service may stand in a document.
      return /\p{L}/u.test(question)
        ? [{ name: 'search_documents', input: { queries: [question.slice(0, MOST_OF_A_QUESTION)] } }]
        : [];
    default:
      return [];
  }
}

const MOST_OF_A_QUESTION = 300;

/** All dishes with what the register says of some allergens: those that have one, and those that have none. */
function findInputs({ queries, allergens, sense, diets: diet }: FindWish): { name: string; input: Known }[] {
  return (queries.length > 0 ? queries : [null]).flatMap((query) => {
    const some = find({ query, diet, with_allergens: allergens });
    const none = find({ query, diet, without_allergens: allergens });
    if (allergens.length === 0) return [find({ query, diet })];
    return { with: [some], without: [none], both: [some, none] }[sense];
  });
}

function find(input: Known): { name: string; input: Known } {
  return { name: 'find_dishes', input: { with_allergens: [], without_allergens: [], diet: [], ...input } };
}
