import type { Anthropic } from './claude-sdk.ts';
import { MENU_TOOLS, runMenuTool } from './menu-tools.ts';

/** One question through the whole tool loop over the SDK's stream; the messages grow as a product's would. */
export async function ask(
  client: Anthropic,
  messages: Anthropic.MessageParam[],
  question: string,
  run: (call: Anthropic.ToolUseBlock) => Anthropic.ToolResultBlockParam = runMenuTool,
) {
  messages.push({ role: 'user', content: question });
  const calls: Anthropic.ToolUseBlock[] = [];
  for (let round = 0; round < 8; round += 1) {
    const message = await client.messages
      .stream({ model: 'claude-haiku-5-5', max_tokens: 2_000, messages, tools: MENU_TOOLS })
      .finalMessage();
    messages.push({ role: 'assistant', content: message.content });
    const asked = message.content.filter((block) => block.type === 'tool_use');
    if (asked.length === 0) {
      return { message, calls, text: textOf(message) };
    }
    calls.push(...asked);
    messages.push({ role: 'user', content: asked.map(run) });
  }
  throw new Error('The tool loop does not end');
}

export function textOf(message: Anthropic.Message): string {
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

/** The cited rows of a message: the text of each cited block with where it comes from. */
export function citedRows(message: Anthropic.Message) {
  return message.content.flatMap((block) =>
    block.type === 'text' && block.citations ? block.citations.map((citation) => ({ text: block.text, citation })) : [],
  );
}
