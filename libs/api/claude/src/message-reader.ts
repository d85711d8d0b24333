import type Anthropic from '@anthropic-ai/sdk';
import { ClaudeFailure } from './claude-failure';
import type { ClaudeContent, ClaudeEvent, ClaudeUsage, ToolCall } from './claude-event';
import { failureOfErrorEvent } from './failure-of';
import { GrowingText } from './growing-text';
import type { DataReader } from './sse-parser';

/** An answer may hold so much text; about two million tokens, far beyond any `max_tokens`. */
export const ANSWER_MAX_LENGTH = 8 * 1024 * 1024;

interface OpenBlock {
  readonly block: Anthropic.ContentBlock;
  readonly text: GrowingText;
  json: string;
  signature: string;
  readonly citations: Anthropic.TextCitation[];
}

/**
 * The raw events of one message in, in their order -> what they mean out. Select blocks by type: thinking may come first.
 * https://platform.claude.com/docs/en/build-with-claude/streaming
 */
export class MessageReader implements DataReader {
  /** True after `message_stop`: only then is an answer whole. */
  stopped = false;
  /** Event and delta types that this software does not know; skipped, and counted for the log. */
  unknown = 0;

  private started = false;
  private stopReason: Anthropic.StopReason = 'end_turn';
  private usage: ClaudeUsage = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };
  private readonly open = new Map<number, OpenBlock>();
  private readonly content: ClaudeContent[] = [];
  private readonly toolCalls: ToolCall[] = [];
  private length = 0;

  constructor(
    private readonly requestId: string | undefined,
    private readonly listener: { next(event: ClaudeEvent): void },
  ) {}

  /** Whether a message has begun: a 200 without one is no answer. */
  get begun(): boolean {
    return this.started;
  }

  /** What comes behind the end of a message is not read. */
  read(data: string): void {
    if (this.stopped) return;
    const event = JSON.parse(data) as Anthropic.RawMessageStreamEvent | { type: 'ping' } | ErrorEvent;
    switch (event.type) {
      case 'message_start':
        this.started = true;
        this.countUsage(event.message.usage);
        this.listener.next(this.startedEvent(event.message));
        break;
      case 'content_block_start':
        this.open.set(event.index, {
          block: event.content_block,
          text: new GrowingText(),
          json: '',
          signature: '',
          citations: [],
        });
        this.text(event.index, 'text' in event.content_block ? event.content_block.text : '');
        break;
      case 'content_block_delta':
        this.delta(event.index, event.delta);
        break;
      case 'content_block_stop':
        this.close(event.index);
        break;
      case 'message_delta':
        this.countUsage(event.usage);
        this.stopReason = event.delta.stop_reason ?? this.stopReason;
        break;
      case 'message_stop':
        this.end();
        break;
      case 'error':
        throw failureOfErrorEvent(event.error);
      case 'ping':
        break;
      default:
        this.unknown++;
    }
  }

  private startedEvent({ id: messageId, diagnostics }: Anthropic.Message): ClaudeEvent {
    const { requestId, usage } = this;
    const cacheMissReason = diagnostics?.cache_miss_reason?.type;
    return { type: 'started', requestId, messageId, usage, ...(cacheMissReason && { cacheMissReason }) };
  }

  private delta(index: number, delta: Anthropic.RawContentBlockDelta): void {
    const open = this.open.get(index);
    switch (delta.type) {
      case 'text_delta':
        return this.text(index, delta.text);
      case 'citations_delta':
        open?.citations.push(delta.citation);
        return;
      case 'input_json_delta':
        if (open) open.json += this.counted(delta.partial_json);
        return;
      case 'thinking_delta':
        open?.text.add(this.counted(delta.thinking));
        return;
      case 'signature_delta':
        if (open) open.signature += delta.signature;
        return;
      default:
        this.unknown++;
    }
  }

  private text(index: number, text: string): void {
    const open = this.open.get(index);
    if (!open || open.block.type !== 'text' || text === '') return;
    open.text.add(this.counted(text));
    this.listener.next({ type: 'text', text });
  }

  private close(index: number): void {
    const open = this.open.get(index);
    if (!open) return;
    this.open.delete(index);
    const block = closedBlock(open);
    if (block === undefined) return;
    this.content.push(block);
    if (block.type === 'tool_use') this.toolCalls.push({ id: block.id, name: block.name, input: block.input });
    const sources = sourcesOf(open.citations);
    if (sources.length > 0) this.listener.next({ type: 'cited', sources });
  }

  private end(): void {
    if (!this.started) throw new ClaudeFailure('unavailable', 'Claude ended a message that it had not begun');
    this.stopped = true;
    const { stopReason, usage, toolCalls, content } = this;
    this.listener.next({ type: 'ended', stopReason, usage, toolCalls, content });
  }

  /** Counts are cumulative and a later null says nothing new. */
  private countUsage(usage: Anthropic.Usage | Anthropic.MessageDeltaUsage): void {
    this.usage = {
      input: usage.input_tokens ?? this.usage.input,
      cacheRead: usage.cache_read_input_tokens ?? this.usage.cacheRead,
      cacheWrite: usage.cache_creation_input_tokens ?? this.usage.cacheWrite,
      output: usage.output_tokens ?? this.usage.output,
    };
  }

  private counted(text: string): string {
    this.length += text.length;
    if (this.length > ANSWER_MAX_LENGTH) {
      throw new ClaudeFailure('too-large', `Claude sent an answer of more than ${ANSWER_MAX_LENGTH} characters`);
    }
    return text;
  }
}

interface ErrorEvent {
  readonly type: 'error';
  readonly error?: { type?: unknown; message?: unknown };
}

/** The block as it is sent back; undefined for what must not be: empty text, a call whose JSON is unfinished. */
function closedBlock(open: OpenBlock): ClaudeContent | undefined {
  const { block } = open;
  const text = open.text.toString();
  switch (block.type) {
    case 'text':
      if (text === '') return undefined;
      return { type: 'text', text, citations: searchCitations(open.citations) };
    case 'thinking':
      return { type: 'thinking', thinking: text, signature: open.signature || block.signature };
    case 'tool_use': {
      const input = parsedInput(open.json, block.input);
      return input === undefined ? undefined : { type: 'tool_use', id: block.id, name: block.name, input };
    }
    case 'server_tool_use':
      return { ...block, input: parsedInput(open.json, block.input) ?? {} } as ClaudeContent;
    default:
      return block as ClaudeContent;
  }
}

/** Claude sends no JSON at all for a call without arguments; cut JSON is no input. */
function parsedInput(json: string, initial: unknown): unknown {
  if (json === '') return initial ?? {};
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function searchCitations(citations: Anthropic.TextCitation[]): Anthropic.TextCitationParam[] {
  return citations.filter((citation) => citation.type === 'search_result_location') as Anthropic.TextCitationParam[];
}

/** Bound by `source`, never by index. */
function sourcesOf(citations: Anthropic.TextCitation[]): string[] {
  const sources = citations.flatMap((citation) =>
    citation.type === 'search_result_location' ? [citation.source] : [],
  );
  return [...new Set(sources)];
}
