import { charactersOf, estimateTokens } from './estimate-tokens.ts';
import type { Reply, ReplyBlock } from './reply.ts';

/** The reply as far as `max_tokens` and `stop_sequences` let it go; a tool call's JSON may end in the middle, as on the real API. */
export function cutReply(reply: Reply, maxTokens: number, stopSequences: readonly string[] = []): Reply {
  return cutAtTokens(cutAtSequence(reply, stopSequences), maxTokens);
}

function cutAtSequence(reply: Reply, stopSequences: readonly string[]): Reply {
  const hit = firstStop(reply.blocks, stopSequences);
  if (hit === undefined) {
    return reply;
  }
  const kept = reply.blocks.slice(0, hit.block);
  const last = reply.blocks[hit.block];
  if (last?.type === 'text' && hit.at > 0) {
    kept.push({ ...last, text: last.text.slice(0, hit.at) });
  }
  return { blocks: kept, stopReason: 'stop_sequence', stopSequence: hit.sequence };
}

/** Stop sequences end text only; the text blocks of one answer read on, so a sequence may also span two of them. */
function firstStop(blocks: readonly ReplyBlock[], sequences: readonly string[]) {
  const joined = blocks.map((block) => (block.type === 'text' ? block.text : '')).join('');
  const hits = sequences.map((sequence) => ({ sequence, at: joined.indexOf(sequence) })).filter((hit) => hit.at >= 0);
  const first = hits.sort((left, right) => left.at - right.at || right.sequence.length - left.sequence.length)[0];
  if (first === undefined) {
    return undefined;
  }
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const length = block.type === 'text' ? block.text.length : 0;
    if (first.at < before + length) {
      return { block: index, at: first.at - before, sequence: first.sequence };
    }
    before += length;
  }
  return undefined;
}

function cutAtTokens(reply: Reply, maxTokens: number): Reply {
  const kept: ReplyBlock[] = [];
  let left = maxTokens;
  for (const block of reply.blocks) {
    if (left <= 0) {
      return { blocks: kept, stopReason: 'max_tokens' };
    }
    const tokens = blockTokens(block);
    if (tokens > left) {
      kept.push(shorten(block, charactersOf(left)));
      return { blocks: kept, stopReason: 'max_tokens' };
    }
    kept.push(block);
    left -= tokens;
  }
  return reply;
}

function shorten(block: ReplyBlock, characters: number): ReplyBlock {
  switch (block.type) {
    case 'text':
      return { ...block, text: wholeCharacters(block.text, characters) };
    case 'thinking':
      return { ...block, thinking: wholeCharacters(block.thinking, characters) };
    case 'tool_use':
      return { ...block, json: wholeCharacters(block.json, characters) };
  }
}

/** Never ends inside a surrogate pair: half an emoji is no valid UTF-8. */
function wholeCharacters(text: string, characters: number): string {
  const cut = text.slice(0, characters);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** What a block costs; citations are free, as the API says of `cited_text`. */
export function blockTokens(block: ReplyBlock): number {
  switch (block.type) {
    case 'text':
      return estimateTokens(block.text);
    case 'thinking':
      return estimateTokens(block.thinking);
    case 'tool_use':
      return estimateTokens(block.json);
  }
}
