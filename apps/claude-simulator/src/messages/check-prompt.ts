import { ApiError } from '../http/api-error.ts';
import { checkStrictTool } from './check-strict-tool.ts';
import { checkToolPairs } from './check-tool-pairs.ts';
import { blocksOf } from './message-request.ts';
import type { ContentBlockParam, MessageRequest, TokenCountRequest } from './message-request.ts';
import { findModel } from './model-catalogue.ts';
import { countTokens } from './prompt-parts.ts';

const MOST_BREAKPOINTS = 4;

/** The rules of the Messages API that no schema can say, in the order in which it reports them. */
export function checkPrompt(request: MessageRequest | TokenCountRequest): void {
  const model = findModel(request.model);
  if (model === undefined) {
    throw new ApiError('not_found_error', `model: ${request.model}`);
  }
  if ('max_tokens' in request && request.max_tokens > model.max_tokens) {
    refuse(
      `max_tokens: ${request.max_tokens} > ${model.max_tokens}, ` +
        `which is the maximum allowed number of output tokens for ${model.id}`,
    );
  }
  checkTurns(request);
  checkToolPairs(request.messages);
  checkTools(request);
  checkCitations(request);
  checkBreakpoints(request);
  const tokens = countTokens(request);
  if (tokens > model.max_input_tokens) {
    refuse(`prompt is too long: ${tokens} tokens > ${model.max_input_tokens} maximum`);
  }
}

function checkTurns({ messages }: MessageRequest | TokenCountRequest): void {
  messages.forEach((message, index) => {
    const blocks = blocksOf(message);
    if (blocks.length === 0 || message.content === '') {
      refuse(`messages.${index}: all messages must have non-empty content`);
    }
    const misplaced = blocks.findIndex((block) => !mayAppear(block, message.role));
    if (misplaced >= 0) {
      const type = blocks[misplaced]?.type;
      refuse(
        `messages.${index}.content.${misplaced}: \`${type}\` blocks are not permitted in \`${message.role}\` turns`,
      );
    }
  });
  const turns = messages.filter((message) => message.role !== 'system');
  if (turns[0]?.role !== 'user') {
    refuse('messages: first message must use the "user" role');
  }
  if (turns.at(-1)?.role === 'assistant') {
    refuse('This model does not support assistant message prefill. The conversation must end with a user message.');
  }
}

function mayAppear(block: ContentBlockParam, role: 'user' | 'assistant' | 'system'): boolean {
  const places: Record<ContentBlockParam['type'], readonly string[]> = {
    text: ['user', 'assistant', 'system'],
    search_result: ['user'],
    document: ['user'],
    image: ['user'],
    tool_result: ['user'],
    tool_use: ['assistant'],
    thinking: ['assistant'],
    redacted_thinking: ['assistant'],
  };
  return places[block.type].includes(role);
}

function checkTools({ tools = [], tool_choice: choice, thinking }: MessageRequest | TokenCountRequest): void {
  const names = tools.map((tool) => tool.name);
  if (new Set(names).size < names.length) {
    refuse('tools: Tool names must be unique.');
  }
  tools.forEach((tool, index) => checkStrictTool(tool, `tools.${index}.custom`));
  if (choice === undefined || choice.type === 'none') {
    return;
  }
  if (tools.length === 0) {
    refuse('tool_choice: may only be specified while providing tools.');
  }
  if (choice.type === 'tool' && !names.includes(choice.name)) {
    refuse(`tool_choice: Tool '${choice.name}' not found in provided tools`);
  }
  if (choice.type !== 'auto' && thinking !== undefined && thinking.type !== 'disabled') {
    refuse('Thinking may not be enabled when tool_choice forces tool use.');
  }
}

/** Citations are for all sources of a request or for none, and cannot go with a structured answer. */
function checkCitations(request: MessageRequest | TokenCountRequest): void {
  const enabled = request.messages
    .flatMap(blocksOf)
    .flatMap((block) => (block.type === 'tool_result' && Array.isArray(block.content) ? block.content : [block]))
    .filter((block) => block.type === 'search_result' || block.type === 'document')
    .map((block) => block.citations?.enabled ?? false);
  if (new Set(enabled).size > 1) {
    refuse('Citations must be enabled on all documents and search results of a request, or on none of them.');
  }
  if (enabled[0] === true && request.output_config?.['format'] != null) {
    refuse('output_config.format: structured outputs cannot be combined with citations.');
  }
}

function checkBreakpoints(request: MessageRequest | TokenCountRequest): void {
  const system = Array.isArray(request.system) ? request.system : [];
  const marked = [...(request.tools ?? []), ...system, ...request.messages.flatMap(blocksOf), request]
    .map((holder) => holder.cache_control as { ttl?: string } | null | undefined)
    .filter((control) => control != null);
  if (marked.length > MOST_BREAKPOINTS) {
    refuse(`A maximum of ${MOST_BREAKPOINTS} blocks with cache_control may be provided. Found ${marked.length}.`);
  }
  const ttls = marked.map((control) => control.ttl ?? '5m');
  if (ttls.lastIndexOf('1h') > ttls.indexOf('5m') && ttls.includes('5m')) {
    refuse('cache_control: a ttl="1h" block must not come after a ttl="5m" block.');
  }
}

function refuse(message: string): never {
  throw new ApiError('invalid_request_error', message);
}
