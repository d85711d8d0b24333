import { blockTokens } from './cut-reply.ts';
import { stopReasonOf } from './reply.ts';
import type { Reply } from './reply.ts';
import type { InputUsage } from './usage.ts';

/** What surrounds a reply: who answers, under which id, and what the prompt cost. */
export interface Envelope {
  id: string;
  model: string;
  usage: InputUsage;
  /** Only when the request asked for it. */
  diagnostics?: unknown;
}

/** A message before its first block, as `message_start` carries it. */
export function emptyMessage(envelope: Envelope) {
  return {
    model: envelope.model,
    id: envelope.id,
    type: 'message',
    role: 'assistant',
    content: [] as unknown[],
    stop_reason: null as string | null,
    stop_sequence: null as string | null,
    stop_details: null as unknown,
    usage: { ...envelope.usage, output_tokens: 1, service_tier: 'standard', inference_geo: 'not_available' },
    ...(envelope.diagnostics === undefined ? {} : { diagnostics: envelope.diagnostics }),
  };
}

/** How a message ended: the `delta` of `message_delta`. */
export function ending(reply: Reply) {
  return {
    stop_reason: stopReasonOf(reply),
    stop_sequence: reply.stopSequence ?? null,
    stop_details: reply.stopDetails ?? null,
  };
}

/** Output tokens of a whole reply; an answered request costs one at least. */
export function outputTokens(reply: Reply): number {
  const tokens = reply.blocks.reduce((sum, block) => sum + blockTokens(block), 0);
  return reply.stopReason === 'refusal' && tokens === 0 ? 0 : Math.max(1, tokens);
}
