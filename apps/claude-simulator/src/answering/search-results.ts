import { blocksOf } from '../messages/message-request.ts';
import type {
  ContentBlockParam,
  MessageParam,
  SearchResultParam,
  ToolResultParam,
} from '../messages/message-request.ts';

/** The search results of a request by their index, which counts them all, as citations refer to them. */
export function indexSearchResults(messages: readonly MessageParam[]): ReadonlyMap<SearchResultParam, number> {
  const results = messages.flatMap(blocksOf).flatMap(searchResultsIn);
  return new Map(results.map((result, index) => [result, index]));
}

function searchResultsIn(block: ContentBlockParam): SearchResultParam[] {
  if (block.type === 'search_result') {
    return [block];
  }
  return block.type === 'tool_result' ? toolResultBlocks(block).filter((inner) => inner.type === 'search_result') : [];
}

/** What a tool returned, as blocks. */
export function toolResultBlocks(result: ToolResultParam) {
  const { content = [] } = result;
  return typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content;
}
