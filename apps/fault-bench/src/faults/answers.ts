import type { Scripted } from '../cluster/simulator.ts';

/** A token of the simulator is about four characters; it sends `message_start`, the block's start and a `ping` before the first. */
const CHARACTERS_A_TOKEN = 4;
export const EVENTS_BEFORE_TEXT = 3;

/** Characters a delta. */
export const CHUNK = 16;

/** An answer that takes about `seconds`, evenly. */
export function answerIn(text: string, seconds: number, more: object = {}): Scripted {
  const tokensPerSecond = Math.max(1, Math.ceil(text.length / CHARACTERS_A_TOKEN / seconds));
  return { kind: 'answer', text, chunk: CHUNK, tokensPerSecond, ...more };
}

/** As fast as it is read. */
export function answerAtOnce(text: string, more: object = {}): Scripted {
  return { kind: 'answer', text, chunk: CHUNK, tokensPerSecond: 0, ...more };
}

/** A look-up in the register; the answer comes in the next round. */
export const LOOK_UP: Scripted = {
  kind: 'tool-calls',
  calls: [{ name: 'check_allergens', input: { dishes: ['B01'], allergens: ['sesame'], language: 'en', branch: null } }],
};

/** How many text deltas an answer has. */
export function deltasOf(text: string): number {
  return Math.ceil(Array.from(text).length / CHUNK);
}

/** How many events stand before the one that says how the message ended: all text is told, and nothing says that it is all. */
export function eventsBeforeEnding(text: string): number {
  return EVENTS_BEFORE_TEXT + deltasOf(text) + 1;
}
