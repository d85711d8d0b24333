import { estimateTokens } from './estimate-tokens.ts';
import { blocksOf } from './message-request.ts';
import type { MessageRequest, TokenCountRequest } from './message-request.ts';

/** One block of the prompt in the order in which the cache sees it; `ttl` where it ends a cached prefix. */
export interface PromptPart {
  text: string;
  tokens: number;
  ttl?: '5m' | '1h';
}

/** What every prompt costs beside its blocks. */
const PREAMBLE_TOKENS = 8;

/** The prompt as parts: tools, system prompt, messages. */
export function promptParts(request: MessageRequest | TokenCountRequest): PromptPart[] {
  const system = typeof request.system === 'string' ? [{ type: 'text', text: request.system }] : request.system;
  const parts = [
    { text: '', tokens: PREAMBLE_TOKENS },
    ...(request.tools ?? []).map((tool) => part('tool', tool)),
    ...(system ?? []).map((block) => part('system', block)),
    ...request.messages.flatMap((message) => blocksOf(message).map((block) => part(message.role, block))),
  ];
  const last = parts.at(-1);
  if (request.cache_control != null && last !== undefined) {
    last.ttl ??= request.cache_control.ttl ?? '5m';
  }
  return parts;
}

/** Tokens of the whole prompt. */
export function countTokens(request: MessageRequest | TokenCountRequest): number {
  return promptParts(request).reduce((sum, { tokens }) => sum + tokens, 0);
}

function part(place: string, block: object): PromptPart {
  const { cache_control: control, ...said } = block as { cache_control?: { ttl?: '5m' | '1h' } | null };
  const text = `${place}:${JSON.stringify(said)}`;
  return { text, tokens: estimateTokens(text), ...(control == null ? {} : { ttl: control.ttl ?? '5m' }) };
}
