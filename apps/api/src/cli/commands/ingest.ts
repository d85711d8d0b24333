import { DOCUMENT_TYPES, type Document } from '@tasty-food/contract';
import { openAsBlob, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Refusal, type Command } from '../command';
import { SERVER_HELP, SERVER_OPTIONS, SERVER_USAGE, ServerRefusal, ServerSession } from '../server-session';
import type { Terminal } from '../terminal';

const ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(DOCUMENT_TYPES).flatMap(([type, endings]) => endings.map((ending) => [`.${ending}`, type] as const)),
);

export const ingest: Command = {
  name: 'ingest',
  usage: `FILE_OR_FOLDER… [--replace] ${SERVER_USAGE}`,
  summary: `Adds documents: ${[...ENDINGS.keys()].join(', ')}`,
  help:
    'Of a folder every file of these endings is taken, those in its folders too. A document that is there already is refused; with\n' +
    '--replace the file becomes its new version (the document is known by the name of its file). Each file is told as it is done; exit\n' +
    `code 1 when one of them was refused. ${SERVER_HELP}`,
  options: { replace: { type: 'boolean' }, ...SERVER_OPTIONS },
  words: { min: 1, max: 10_000 },
  async run(given, terminal) {
    const files = given.words.flatMap(filesOf);
    if (files.length === 0) throw new Refusal(`No file there ends in ${[...ENDINGS.keys()].join(', ')}.`);
    const refused = await ServerSession.during(given, terminal, async (session) => {
      const known = given.flag('replace') ? await knownFiles(session) : new Map<string, string>();
      return sendAll(files, known, session, terminal);
    });
    if (refused > 0) throw new Refusal(`${refused} of ${files.length} files were refused.`);
    terminal.say(`${files.length} files are in.`);
  },
};

/** The documents by the name of the file that their newest version came as. */
async function knownFiles(session: ServerSession): Promise<Map<string, string>> {
  const { documents } = await session.json<{ documents: Document[] }>('documents');
  return new Map(documents.map(({ fileName, documentId }) => [fileName, documentId]));
}

/** One after the other: the server reads one file at a time anyway. Answers how many were refused. */
async function sendAll(
  files: readonly string[],
  known: ReadonlyMap<string, string>,
  session: ServerSession,
  { out, say }: Terminal,
): Promise<number> {
  let refused = 0;
  for (const file of files) {
    try {
      const { slug, version, passages } = await send(file, known.get(basename(file)), session);
      out(`${file}: ${slug}, version ${version}, ${passages} passages\n`);
    } catch (failure) {
      if (!(failure instanceof ServerRefusal)) throw failure;
      refused++;
      say(`${file}: ${failure.message}`);
    }
  }
  return refused;
}

async function send(file: string, documentId: string | undefined, session: ServerSession): Promise<Document> {
  const body = new FormData();
  const type = ENDINGS.get(extname(file).toLowerCase());
  body.append('file', await openAsBlob(file, { type }), basename(file));
  return documentId === undefined
    ? session.json('addDocument', { body })
    : session.json('replaceDocument', { parameters: { documentId }, body });
}

function filesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Refusal(`${path} is not there.`);
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => ENDINGS.has(extname(file).toLowerCase()) && statSync(file).isFile())
    .toSorted();
}
