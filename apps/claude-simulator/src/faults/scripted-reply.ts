import type { MessageRequest } from '../messages/message-request.ts';
import { randomId } from '../messages/random-id.ts';
import type { Reply, ReplyBlock } from '../messages/reply.ts';
import { obey } from './obey.ts';
import type { ScriptedResponse } from './script.ts';

/** The reply a script dictates; `undefined`: the usual one. */
export function scriptedReply(script: ScriptedResponse, request: MessageRequest): Reply | undefined {
  if (script.kind === 'obey') return obey(request, script.where);
  if (script.kind === 'answer') {
    const thinking = script.thinking === undefined ? [] : [thinkingBlock(script.thinking)];
    const text: ReplyBlock[] = script.text === '' ? [] : [{ type: 'text', text: script.text }];
    return { blocks: [...thinking, ...text], stopReason: script.stopReason, stopDetails: script.stopDetails };
  }
  if (script.kind === 'tool-calls') {
    const text: ReplyBlock[] = script.text === undefined ? [] : [{ type: 'text', text: script.text }];
    const calls = script.calls.map(({ name, input, json = JSON.stringify(input) }): ReplyBlock => ({
      type: 'tool_use',
      id: randomId('toolu'),
      name,
      json,
    }));
    return { blocks: [...text, ...calls], stopReason: script.stopReason };
  }
  return undefined;
}

/** A signature is opaque to its readers: any base64 text will do. */
function thinkingBlock(thinking: string): ReplyBlock {
  return { type: 'thinking', thinking, signature: Buffer.from(`signed:${thinking}`).toString('base64') };
}
