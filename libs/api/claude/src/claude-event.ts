import type Anthropic from '@anthropic-ai/sdk';
import type { ClaudeFailureKind } from './claude-failure';

/** A conversation as the Messages API takes it; the vendor's own shapes, named once here. */
export type ClaudeMessage = Anthropic.MessageParam;
export type ClaudeContent = Anthropic.ContentBlockParam;
export type ClaudeTool = Anthropic.Tool;
export type ClaudeToolResult = Anthropic.ToolResultBlockParam;
export type ClaudeSearchResult = Anthropic.SearchResultBlockParam;
export type ClaudeSystem = Anthropic.TextBlockParam[];
export type ClaudeStopReason = Anthropic.StopReason;

/** One request. `turnId` names it in `whenClosed`; `userId` is opaque, never a name. */
export interface ClaudeRequest {
  readonly turnId: string;
  readonly userId: string;
  readonly system: ClaudeSystem;
  readonly tools: ClaudeTool[];
  /** False: the tools stay described, since earlier messages used them, but Claude must answer without another call. */
  readonly toolsAllowed: boolean;
  readonly messages: ClaudeMessage[];
  readonly maxTokens: number;
  /** The message before it in the same conversation: Claude then says why its prompt was not in the cache. */
  readonly previousMessageId?: string;
  /**
   * For how long after some text nothing needs to be read, in milliseconds: what comes meanwhile is then told in one go. Asked anew each
   * time; nought, or absent: each token is read as it comes.
   */
  readonly restMs?: () => number;
}

/** Tokens as Claude counts them; `input` excludes cache reads and writes. */
export interface ClaudeUsage {
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly output: number;
}

export const CACHE_MISS_REASONS = [
  'model_changed',
  'system_changed',
  'tools_changed',
  'messages_changed',
  'previous_message_not_found',
  'unavailable',
] as const satisfies Anthropic.CacheMissReason['type'][];
export type CacheMissReason = (typeof CACHE_MISS_REASONS)[number];

/** A finished call: its JSON was complete when Claude closed the block. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly input: unknown;
}

/** What a request says while it runs. `ended` comes exactly once, last, and only after `message_stop`. */
export type ClaudeEvent =
  | {
      readonly type: 'started';
      readonly requestId: string | undefined;
      readonly messageId: string;
      readonly usage: ClaudeUsage;
      /** Why the prompt of `previousMessageId` could not be taken from the cache; absent where it could, or nobody asked. */
      readonly cacheMissReason?: CacheMissReason;
    }
  | { readonly type: 'text'; readonly text: string }
  /** The text since the last block began rests on these sources (`source` of the search results). */
  | { readonly type: 'cited'; readonly sources: string[] }
  /** There is no connection to Claude yet, after longer than one takes. It may still come: the request goes on. */
  | { readonly type: 'connecting' }
  /** Claude was busy or out of reach (`kind` says which) before it said anything; the request is sent again after `waitMs`. */
  | { readonly type: 'retrying'; readonly kind: ClaudeFailureKind; readonly waitMs: number }
  | {
      readonly type: 'ended';
      readonly stopReason: ClaudeStopReason;
      readonly usage: ClaudeUsage;
      readonly toolCalls: ToolCall[];
      /** The answer as it goes back into `messages` for the next round. */
      readonly content: ClaudeContent[];
    };
