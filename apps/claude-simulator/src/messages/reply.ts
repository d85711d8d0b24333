/** What the simulated model says, before it is cut to the request's limits and put on the wire. */
export interface Reply {
  blocks: ReplyBlock[];
  /** Left out: `tool_use` when a tool is called, else `end_turn`. */
  stopReason?: StopReason;
  stopSequence?: string;
  stopDetails?: Record<string, unknown>;
}

export type ReplyBlock = TextReply | ThinkingReply | ToolUseReply;

export interface TextReply {
  type: 'text';
  text: string;
  citations?: SearchResultCitation[];
}

export interface ThinkingReply {
  type: 'thinking';
  thinking: string;
  signature: string;
}

export interface ToolUseReply {
  type: 'tool_use';
  id: string;
  name: string;
  /** The input as JSON text, because `max_tokens` may cut it anywhere. */
  json: string;
}

/** `search_result_location`: whole blocks of one search result; the end index is exclusive. */
export interface SearchResultCitation {
  type: 'search_result_location';
  cited_text: string;
  source: string;
  title: string | null;
  search_result_index: number;
  start_block_index: number;
  end_block_index: number;
}

export const STOP_REASONS = [
  'end_turn',
  'max_tokens',
  'stop_sequence',
  'tool_use',
  'pause_turn',
  'refusal',
  'model_context_window_exceeded',
] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** Why the reply stopped, when nobody said otherwise. */
export function stopReasonOf(reply: Reply): StopReason {
  return reply.stopReason ?? (reply.blocks.some((block) => block.type === 'tool_use') ? 'tool_use' : 'end_turn');
}
