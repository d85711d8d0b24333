export { Claude } from './claude';
export { ClaudeFailure, isRetryable, type ClaudeFailureKind } from './claude-failure';
export { ClaudeModule } from './claude.module';
export { ClaudeOptions } from './claude-options';
export { costOf } from './prices';
export type {
  ClaudeContent,
  ClaudeEvent,
  ClaudeMessage,
  ClaudeRequest,
  ClaudeSearchResult,
  ClaudeStopReason,
  ClaudeSystem,
  ClaudeTool,
  ClaudeToolResult,
  ClaudeUsage,
  ToolCall,
} from './claude-event';
