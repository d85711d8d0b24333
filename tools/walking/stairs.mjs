/**
 * The stairs that one question takes, down and back up again. No file is entered twice in one direction, and nothing lower
 * calls upward.
 *
 * @typedef {{ room: string, file: string, does: string }} Stair
 */

/** @type {Stair[]} */
export const STAIRS = [
  { room: 'portal/chat', file: 'libs/portal/chat/src/composer.ts', does: 'emits the text' },
  { room: 'portal/chat', file: 'libs/portal/chat/src/chat-page.ts', does: 'hands it over' },
  { room: 'portal/chat', file: 'libs/portal/chat/src/active-conversation.ts', does: 'posts the turn, keeps its id' },
  { room: 'portal/chat', file: 'libs/portal/chat/src/follow-turn.ts', does: 'EventSource to Observable<TurnEvent>' },
  { room: 'api/chat', file: 'libs/api/chat/src/chat.controller.ts', does: 'one line a route' },
  { room: 'api/chat', file: 'libs/api/chat/src/turns/running-turns.ts', does: 'starts, numbers, replays, stops' },
  {
    room: 'api/answers',
    file: 'libs/api/answers/src/answering/answer-question.ts',
    does: 'prompt, Claude, look-ups, turn events',
  },
  {
    room: 'api/assistant-tools',
    file: 'libs/api/assistant-tools/src/check-allergens.ts',
    does: 'a look-up that Claude asked for',
  },
  { room: 'api/menu', file: 'libs/api/menu/src/menu-store.ts', does: 'the facts, by SQL' },
  { room: 'api/claude', file: 'libs/api/claude/src/claude.ts', does: "Claude's raw stream to Observable" },
  {
    room: 'api/answers',
    file: 'libs/api/answers/src/checking/checked-text.ts',
    does: 'and back up: holds each sentence against the rows',
  },
  { room: 'contract', file: 'libs/contract/src/fold-turn.ts', does: 'what the events mean' },
];

/** Which room made an event, by its type. @type {Record<string, string>} */
const MAKERS = {
  'turn-start': 'api/chat',
  'step-start': 'api/claude asks for a tool',
  'step-end': 'api/chat',
  'source-available': 'api/menu',
  'facts-available': 'api/menu',
  'text-delta': 'api/claude',
  'citation-added': 'api/claude',
  'claims-checked': 'api/verifier',
  'turn-end': 'api/chat',
  'turn-error': 'api/chat',
};

/** @param {string} type */
export function makerOf(type) {
  return MAKERS[type] ?? 'api/chat';
}
