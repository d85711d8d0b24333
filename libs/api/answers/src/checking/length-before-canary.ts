import { PROMPT_CANARY } from '../answering/prompt';

/** Claude was about to repeat its instructions. */
export class PromptLeak extends Error {}

/**
 * How much of a text may go out, in UTF-16 code units: all but an end with which the canary of the prompt may begin. Throws
 * `PromptLeak` where the whole of it stands in the text.
 */
export function lengthBeforeCanary(text: string): number {
  if (text.includes(PROMPT_CANARY)) throw new PromptLeak('The answer has the canary of the prompt');
  const first = PROMPT_CANARY.charAt(0);
  let from = text.indexOf(first, Math.max(0, text.length - PROMPT_CANARY.length + 1));
  while (from !== -1 && !PROMPT_CANARY.startsWith(text.slice(from))) from = text.indexOf(first, from + 1);
  return from === -1 ? text.length : from;
}
