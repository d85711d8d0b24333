import { createHash } from 'node:crypto';
import type { MessageRequest } from './message-request.ts';
import { countTokens } from './prompt-parts.ts';

/** Why a prompt could not go on from the one before it; `null`: it could. Source: the SDK's `CacheMissReason`. */
export type CacheMissReason =
  | {
      type: 'model_changed' | 'tools_changed' | 'system_changed' | 'messages_changed';
      cache_missed_input_tokens: number;
    }
  | { type: 'previous_message_not_found' };

interface Fingerprint {
  model: string;
  tools: string;
  system: string;
  messages: string[];
  tokens: number;
}

const MOST_FINGERPRINTS = 500;

/** Remembers each prompt by its answer's id, for requests that ask with `diagnostics` why the cache missed. */
export class CacheDiagnosis {
  readonly #prompts = new Map<string, Fingerprint>();

  remember(messageId: string, request: MessageRequest): void {
    this.#prompts.set(messageId, fingerprintOf(request));
    const [oldest] = this.#prompts.keys();
    if (this.#prompts.size > MOST_FINGERPRINTS && oldest !== undefined) {
      this.#prompts.delete(oldest);
    }
  }

  /** The `diagnostics` of an answer; `undefined` when the request did not ask. */
  explain(request: MessageRequest): { cache_miss_reason: CacheMissReason | null } | undefined {
    if (request.diagnostics == null) {
      return undefined;
    }
    const id = request.diagnostics.previous_message_id;
    if (id == null) {
      return { cache_miss_reason: null };
    }
    const before = this.#prompts.get(id);
    return {
      cache_miss_reason:
        before === undefined ? { type: 'previous_message_not_found' } : difference(before, fingerprintOf(request)),
    };
  }

  clear(): void {
    this.#prompts.clear();
  }
}

/** The first part that differs, in the order of the prompt; messages may only have been added. */
function difference(before: Fingerprint, now: Fingerprint): CacheMissReason | null {
  const missed = { cache_missed_input_tokens: before.tokens };
  if (before.model !== now.model) {
    return { type: 'model_changed', ...missed };
  }
  if (before.tools !== now.tools) {
    return { type: 'tools_changed', ...missed };
  }
  if (before.system !== now.system) {
    return { type: 'system_changed', ...missed };
  }
  const isAppended = before.messages.every((hash, at) => hash === now.messages[at]);
  return isAppended ? null : { type: 'messages_changed', ...missed };
}

function fingerprintOf(request: MessageRequest): Fingerprint {
  return {
    model: `${request.model} ${request.speed ?? 'standard'}`,
    tools: hashOf(request.tools),
    system: hashOf(request.system),
    messages: request.messages.map(hashOf),
    tokens: countTokens(request),
  };
}

/** A breakpoint that moves on with the conversation changes nothing of what was said. */
function hashOf(part: unknown): string {
  const said = JSON.stringify(part, (key, value: unknown) => (key === 'cache_control' ? undefined : value)) ?? '';
  return createHash('sha256').update(said).digest('base64');
}
