import { blocksOf } from '../messages/message-request.ts';
import type { MessageRequest } from '../messages/message-request.ts';

/** Everything the system says: the prompt first, then its messages within the conversation. */
export function systemTexts(request: MessageRequest): string[] {
  const { system = [], messages } = request;
  const prompt = typeof system === 'string' ? [system] : system.map((block) => block.text);
  const later = messages.filter((message) => message.role === 'system').flatMap(blocksOf);
  return [...prompt, ...later.flatMap((block) => (block.type === 'text' ? [block.text] : []))];
}
