import { PROMPT_CANARY } from '../answering/prompt';
import { lengthBefore } from './length-before';

/** Claude was about to repeat its instructions. */
export class PromptLeak extends Error {}

/**
 * How much of a text may go out, in UTF-16 code units: all but an end with which the canary of the prompt may begin. Throws
 * `PromptLeak` where the whole of it stands in the text.
 */
export function lengthBeforeCanary(text: string): number {
  if (text.includes(PROMPT_CANARY)) throw new PromptLeak('The answer has the canary of the prompt');
  return lengthBefore(PROMPT_CANARY, text);
}
