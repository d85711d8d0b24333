import { estimateTokens } from './estimate-tokens.ts';
import { emptyMessage, ending, outputTokens } from './envelope.ts';
import type { Envelope } from './envelope.ts';
import type { Reply, ReplyBlock, TextReply, ThinkingReply, ToolUseReply } from './reply.ts';
import { splitText } from './split-text.ts';
import { PING } from './stream-event.ts';
import type { StreamEvent } from './stream-event.ts';

/** A reply as the events of the Messages API, `message_start` to `message_stop`. `chunk`: characters a text delta. */
export function* streamReply(reply: Reply, envelope: Envelope, chunk?: number): Generator<StreamEvent> {
  yield event('message_start', { message: emptyMessage(envelope) });
  for (const [index, block] of reply.blocks.entries()) {
    yield event('content_block_start', { index, content_block: openedBlock(block) });
    if (index === 0) {
      yield PING;
    }
    for (const delta of deltasOf(block, chunk)) {
      yield event('content_block_delta', { index, delta: delta.body }, delta.tokens);
    }
    yield event('content_block_stop', { index });
  }
  const { cache_creation: _split, ...input } = envelope.usage;
  yield event('message_delta', { delta: ending(reply), usage: { ...input, output_tokens: outputTokens(reply) } });
  yield event('message_stop', {});
}

function event(name: string, body: Record<string, unknown>, tokens = 0): StreamEvent {
  return { name, data: { type: name, ...body }, tokens };
}

function openedBlock(block: ReplyBlock): Record<string, unknown> {
  switch (block.type) {
    case 'text':
      return block.citations === undefined ? { type: 'text', text: '' } : { citations: [], type: 'text', text: '' };
    case 'thinking':
      return { type: 'thinking', thinking: '', signature: '' };
    case 'tool_use':
      return { type: 'tool_use', id: block.id, name: block.name, input: {}, caller: { type: 'direct' } };
  }
}

interface Delta {
  body: Record<string, unknown>;
  tokens: number;
}

function deltasOf(block: ReplyBlock, chunk?: number): Iterable<Delta> {
  switch (block.type) {
    case 'text':
      return textDeltas(block, chunk);
    case 'thinking':
      return thinkingDeltas(block);
    case 'tool_use':
      return jsonDeltas(block);
  }
}

/** The citations of a block come before its text, as recorded. */
function* textDeltas(block: TextReply, chunk?: number): Generator<Delta> {
  for (const citation of block.citations ?? []) {
    yield { body: { type: 'citations_delta', citation }, tokens: 0 };
  }
  for (const text of splitText(block.text, chunk)) {
    yield { body: { type: 'text_delta', text }, tokens: estimateTokens(text) };
  }
}

function* thinkingDeltas(block: ThinkingReply): Generator<Delta> {
  for (const thinking of splitText(block.thinking)) {
    yield { body: { type: 'thinking_delta', thinking }, tokens: estimateTokens(thinking) };
  }
  yield { body: { type: 'signature_delta', signature: block.signature }, tokens: 0 };
}

const JSON_PIECE_CHARACTERS = 11;

/** The first piece is empty, as recorded; the others end anywhere, so that nobody parses one of them alone. */
function* jsonDeltas(block: ToolUseReply): Generator<Delta> {
  for (const piece of ['', ...splitText(block.json, JSON_PIECE_CHARACTERS)]) {
    yield { body: { type: 'input_json_delta', partial_json: piece }, tokens: estimateTokens(piece) };
  }
}
