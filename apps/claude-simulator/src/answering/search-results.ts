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

/** Whether one round of look-ups is worth an answer: it shows rows, or it failed. */
export function hasFound(results: readonly ToolResultParam[]): boolean {
  return results.some((result) => result.is_error === true || holds(result, 'search_result'));
}

/** Beside passages of documents a note says that none of them fits. */
export function hasNote(results: readonly ToolResultParam[]): boolean {
  return results.some((result) => holds(result, 'text'));
}

/** Whether a look-up names the one dish that may have been meant. */
export function hasSuggestion(results: readonly ToolResultParam[]): boolean {
  const notes = results.flatMap(toolResultBlocks).flatMap((block) => (block.type === 'text' ? [block.text] : []));
  return notes.some((note) => SUGGESTION.test(note));
}

const SUGGESTION = /(?:Vouliez-vous dire|Bedoelde u|Did you mean)\s?:\s[^,?]+\?/;

function holds(result: ToolResultParam, type: 'search_result' | 'text'): boolean {
  return toolResultBlocks(result).some((block) => block.type === type);
}
