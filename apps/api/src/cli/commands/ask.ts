import { isTerminal, type TerminalEvent, type TurnEvent } from '@tasty-food/contract';
import { Refusal, type Command } from '../command';
import { readTurnEvents } from '../read-turn-events';
import { SERVER_HELP, SERVER_OPTIONS, SERVER_USAGE, ServerSession } from '../server-session';
import type { Terminal } from '../terminal';

export const ask: Command = {
  name: 'ask',
  usage: `"QUESTION" ${SERVER_USAGE}`,
  summary: 'Asks a question and writes the answer as it comes',
  help:
    'The answer is written to the standard output, look-ups and sources beside it. Ctrl-C stops the answer, and Claude with it (exit code\n' +
    `130). Exit code 1: the answer is not whole. ${SERVER_HELP}`,
  options: SERVER_OPTIONS,
  words: { min: 1, max: 1 },
  async run(given, terminal) {
    const [message] = given.words;
    const headers = { 'content-type': 'application/json' };
    const end = await ServerSession.during(given, terminal, async (session) => {
      const response = await session.send('askOnce', { headers, body: JSON.stringify({ message }) });
      return follow(response, terminal);
    });
    if (end?.type !== 'turn-end' || end.reason !== 'complete') throw new Refusal(notWhole(end));
    const { inputTokens, outputTokens } = end.usage;
    terminal.say(`${inputTokens} tokens in, ${outputTokens} out, ${(end.durationMs / 1_000).toFixed(1)} s`);
  },
};

/** Writes what comes; answers with how it ended, undefined where the connection broke first. */
async function follow(response: Response, terminal: Terminal): Promise<TerminalEvent | undefined> {
  let end: TerminalEvent | undefined;
  for await (const event of readTurnEvents(response)) {
    show(event, terminal);
    if (isTerminal(event)) end = event;
  }
  terminal.out('\n');
  return end;
}

function show(event: TurnEvent, { out, say }: Terminal): void {
  switch (event.type) {
    case 'text-delta':
      return out(event.text);
    case 'step-start':
      return say(`[${event.label}]`);
    case 'turn-notice':
      return say(`[${event.text}]`);
    case 'turn-restart':
      return say('\n[The server that was answering is gone; the answer begins again.]');
    case 'source-available':
      return say(`[${event.title}: ${event.locator}]`);
    default:
  }
}

function notWhole(end: TerminalEvent | undefined): string {
  if (end === undefined) return 'The connection broke before the answer was whole. Ask again.';
  const why = end.type === 'turn-end' ? end.reason : end.code;
  const again = end.type === 'turn-error' && end.retryable ? ' Ask again.' : '';
  return `The answer is not whole: ${why}.${again}`;
}
