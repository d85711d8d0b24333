import type { ClaudeMessage } from '@tasty-food/api-claude';
import type { Turn, TurnState } from '@tasty-food/contract';
import { textsOf } from './pasted-text';

/** A refused question stays out: told again, it would be refused again. A failed one has no answer. */
const TOLD: ReadonlySet<TurnState> = new Set(['complete', 'stopped', 'interrupted']);

/** What was said before, as Claude is told it: questions and the text of their answers. It only ever grows at its end. */
export function historyOf(turns: readonly Turn[]): ClaudeMessage[] {
  return turns.filter(({ state, text }) => TOLD.has(state) && text.trim() !== '').flatMap(exchange);
}

function exchange({ question, text }: Turn): ClaudeMessage[] {
  return [
    { role: 'user', content: textsOf(question).map((part) => ({ type: 'text', text: part })) },
    { role: 'assistant', content: text.trimEnd() },
  ];
}
