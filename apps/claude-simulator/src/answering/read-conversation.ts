import { blocksOf } from '../messages/message-request.ts';
import type { MessageParam, ToolResultParam } from '../messages/message-request.ts';

/** A conversation as the answering needs it. */
export interface Conversation {
  /** What the person wrote, turn by turn; the last is the question to answer. */
  questions: string[];
  /** What the tools returned since that question, round by round. */
  rounds: ToolResultParam[][];
  isFirstAnswer: boolean;
}

/** Splits the messages into what a person asked and what tools returned. */
export function readConversation(messages: readonly MessageParam[]): Conversation {
  const questions: string[] = [];
  let rounds: ToolResultParam[][] = [];
  let answers = 0;
  for (const message of messages) {
    const blocks = blocksOf(message);
    if (message.role === 'assistant') {
      answers += blocks.some((block) => block.type === 'tool_use') ? 0 : 1;
      continue;
    }
    const returned = message.role === 'user' ? blocks.filter((block) => block.type === 'tool_result') : [];
    if (returned.length > 0) {
      rounds.push(returned);
    } else if (message.role === 'user') {
      // Facts may stand before a question in the same turn: the question comes last.
      questions.push(blocks.findLast((block) => block.type === 'text')?.text ?? '');
      rounds = [];
    }
  }
  return { questions, rounds, isFirstAnswer: answers === 0 };
}
