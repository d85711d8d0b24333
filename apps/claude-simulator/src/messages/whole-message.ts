import { emptyMessage, ending, outputTokens } from './envelope.ts';
import type { Envelope } from './envelope.ts';
import type { Reply, ReplyBlock } from './reply.ts';

/** A reply as the one JSON message of a request without `stream`. */
export function wholeMessage(reply: Reply, envelope: Envelope): Record<string, unknown> {
  const message = emptyMessage(envelope);
  return {
    ...message,
    ...ending(reply),
    content: reply.blocks.map(wholeBlock),
    usage: { ...message.usage, output_tokens: outputTokens(reply) },
  };
}

function wholeBlock(block: ReplyBlock): Record<string, unknown> {
  switch (block.type) {
    case 'text':
      return block.citations === undefined ? { type: 'text', text: block.text } : { ...block };
    case 'thinking':
      return { ...block };
    case 'tool_use':
      return {
        type: 'tool_use',
        id: block.id,
        name: block.name,
        input: parsedInput(block.json),
        caller: { type: 'direct' },
      };
  }
}

/** A call cut off by `max_tokens` has no whole input; the real API then shows what it could read: nothing. */
function parsedInput(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}
