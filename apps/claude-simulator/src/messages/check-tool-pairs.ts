import { ApiError } from '../http/api-error.ts';
import { blocksOf } from './message-request.ts';
import type { MessageParam } from './message-request.ts';

/** Every `tool_use` is answered in the very next user turn, and nothing is answered that was not asked. */
export function checkToolPairs(messages: readonly MessageParam[]): void {
  let asked: string[] = [];
  messages.forEach((message, index) => {
    // A system message between a call and its result belongs to neither turn.
    if (message.role === 'system') {
      return;
    }
    const answered = message.role === 'user' ? resultsIn(message) : [];
    for (const { id, at } of answered) {
      if (!asked.includes(id)) {
        refuse(
          `messages.${index}.content.${at}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${id}. ` +
            'Each `tool_result` block must have a corresponding `tool_use` block in the previous message.',
        );
      }
    }
    const open = asked.filter((id) => !answered.some((answer) => answer.id === id));
    if (open.length > 0) {
      refuse(
        `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ` +
          `${open.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`,
      );
    }
    asked = message.role === 'assistant' ? callsIn(message) : [];
  });
}

function resultsIn(message: MessageParam) {
  return blocksOf(message).flatMap((block, at) =>
    block.type === 'tool_result' ? [{ id: block.tool_use_id, at }] : [],
  );
}

function callsIn(message: MessageParam): string[] {
  return blocksOf(message).flatMap((block) => (block.type === 'tool_use' ? [block.id] : []));
}

function refuse(message: string): never {
  throw new ApiError('invalid_request_error', message);
}
