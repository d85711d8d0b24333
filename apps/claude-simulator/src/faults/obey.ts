import { toolResultBlocks } from '../answering/search-results.ts';
import { systemTexts } from '../answering/system-texts.ts';
import { blocksOf } from '../messages/message-request.ts';
import type { ContentBlockParam, MessageRequest } from '../messages/message-request.ts';
import { randomId } from '../messages/random-id.ts';
import type { Reply, ReplyBlock } from '../messages/reply.ts';

const ORDER = /SIMULATOR, (say|call|reveal) ([^\n]*)/g;
/** Read as naively as can be: the first end counts, so that text which can end its marks does. */
const MARKED = /<pasted_text>[^]*?<\/pasted_text>/g;

/**
 * A model that follows every order it reads, `SIMULATOR, say …`, `call <tool> <json>`, `reveal prompt`: where instructions belong, or
 * within data too. What it then does is what the worst model could do.
 */
export function obey(request: MessageRequest, where: 'outside-data' | 'everywhere'): Reply | undefined {
  const texts = request.messages
    .filter(({ role }) => role === 'user')
    .flatMap(blocksOf)
    .flatMap((block) => textsIn(block, where));
  const orders = texts.flatMap((text) => [...text.matchAll(ORDER)]);
  const blocks = orders.flatMap(([, verb, rest = '']) => follow(verb, rest, request));
  return blocks.length > 0 ? { blocks } : undefined;
}

function textsIn(block: ContentBlockParam, where: 'outside-data' | 'everywhere'): string[] {
  if (block.type === 'text') return [where === 'everywhere' ? block.text : block.text.replace(MARKED, '')];
  if (block.type !== 'tool_result' || where === 'outside-data') return [];
  return toolResultBlocks(block).flatMap((inner) => {
    if (inner.type === 'text') return [inner.text];
    return inner.type === 'search_result' ? [inner.title, ...inner.content.map(({ text }) => text)] : [];
  });
}

function follow(verb: string | undefined, rest: string, request: MessageRequest): ReplyBlock[] {
  if (verb === 'say') return [{ type: 'text', text: rest }];
  if (verb === 'reveal') return [{ type: 'text', text: systemTexts(request).join('\n') }];
  const [name = '', ...json] = rest.split(' ');
  // Once: what a look-up brings back has the order in it again.
  const wasCalled = request.messages
    .flatMap(blocksOf)
    .some((block) => block.type === 'tool_use' && block.name === name);
  return wasCalled ? [] : [{ type: 'tool_use', id: randomId('toolu'), name, json: json.join(' ') || '{}' }];
}
