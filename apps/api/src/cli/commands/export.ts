import type { ConversationPage, ConversationWithTurns } from '@tasty-food/contract';
import { writeFileSync } from 'node:fs';
import { UsageError, type Command, type Given } from '../command';
import { SERVER_HELP, SERVER_OPTIONS, SERVER_USAGE, ServerSession } from '../server-session';

type Export = (session: ServerSession, given: Given) => Promise<string>;

const EXPORTS: Record<string, Export> = {
  menu: tableOf('exportMenu'),
  hours: tableOf('exportHours'),
  certificates: tableOf('exportCertificates'),
  documents,
  conversations,
};
/** What an import takes back, as a table too. */
const TABLES: ReadonlySet<string> = new Set(['menu', 'hours', 'certificates']);

export const exportData: Command = {
  name: 'export',
  usage: `menu|hours|certificates|documents|conversations [--format json|csv] [--output FILE] ${SERVER_USAGE}`,
  summary: 'Writes the menu, opening hours, certificates, the list of documents or the own conversations',
  help:
    'menu, hours, certificates: as JSON, or CSV with --format csv, as their import takes it; hours and certificates of the branches of the\n' +
    'person who signs in. documents: every document that the person may read, without its text. ' +
    `conversations: all of the person who signs in, with their answers. Without --output it is written here. ${SERVER_HELP}`,
  options: { format: { type: 'string' }, output: { type: 'string' }, ...SERVER_OPTIONS },
  words: { min: 1, max: 1 },
  async run(given, terminal) {
    const [what = ''] = given.words;
    const write = EXPORTS[what];
    if (!write) throw new UsageError(`"${what}" cannot be exported. Use one of ${Object.keys(EXPORTS).join(', ')}.`);
    const format = given.option('format') ?? 'json';
    const formats = TABLES.has(what) ? ['json', 'csv'] : ['json'];
    if (!formats.includes(format)) throw new UsageError(`--format: ${what} is written as ${formats.join(' or ')}.`);
    const text = await ServerSession.during(given, terminal, (session) => write(session, given));
    const file = given.option('output');
    if (file === undefined) return terminal.out(text);
    writeFileSync(file, text);
    terminal.say(`Written to ${file}.`);
  },
};

function tableOf(route: 'exportMenu' | 'exportHours' | 'exportCertificates'): Export {
  return async (session, given) => {
    if (given.option('format') === 'csv') return (await session.send(route, { query: { format: 'csv' } })).text();
    return jsonOf(await session.json(route));
  };
}

async function documents(session: ServerSession): Promise<string> {
  return jsonOf(await session.json('documents'));
}

async function conversations(session: ServerSession): Promise<string> {
  const whole: ConversationWithTurns[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await session.json<ConversationPage>('conversations', { query: { cursor } });
    for (const { id } of page.conversations)
      whole.push(await session.json('conversation', { parameters: { conversationId: id } }));
    cursor = page.nextCursor;
    if (cursor === undefined) return jsonOf({ conversations: whole });
  }
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
