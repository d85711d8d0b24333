import { ProblemException } from '@tasty-food/api-http';
import { ROLES, documentFieldsSchema, type DocumentFields, type Role } from '@tasty-food/contract';
import { headKey } from './head-key';
import { keyLine, readHead, saysOurs, type HeadEntry, type HeadFault } from './head-lines';

const BLOCK = /^(?:[ \t]*\n)*---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
const BEGINNING = /^(?:[ \t]*\n)*---[ \t]*\n/;

/** What house documents call those who may read them. The lowest of several counts. */
const ROLE_OF_WORD = new Map<string, Role>([
  ['public', 'staff'],
  ['equipe', 'staff'],
  ['équipe', 'staff'],
  ['team', 'staff'],
  ['chef-d-equipe', 'shift-lead'],
  ['shiftleader', 'shift-lead'],
  ['responsable', 'manager'],
  ['gerant', 'manager'],
  ['manager', 'manager'],
  ['verantwoordelijke', 'manager'],
  ['direction', 'admin'],
  ['directie', 'admin'],
  ...ROLES.map((role) => [role, role] as const),
]);
const READERS = 'staff, shift-lead, manager or admin';
/** An empty last day is none, empty branches are all. */
const MAY_BE_EMPTY: readonly (keyof DocumentFields)[] = ['validTo', 'branches'];
/** Whoever sends a list of a thousand lines for a head learns from the first ones. */
const TOLD_MAX = 10;
const HEAD_MAX_LINES = 200;
const NO_END: HeadFault = { written: '---', message: 'It has no end: write a line of three "-" below it.' };

/**
 * What the front matter of a Markdown file says, and the text behind it. Of YAML it knows plain and quoted values and lists, which is
 * what such a head holds. It is read as it was meant or not at all: what was written to say who may read a document must not open it.
 * A plain text that begins with such a block has a head where one of its keys is ours. Throws `invalid-request` that names each key that cannot be, or whose value cannot be; keys of the author's own are left aside.
 */
export function readFrontMatter(
  markdown: string,
  type: 'text/markdown' | 'text/plain' = 'text/markdown',
): { fields: DocumentFields; text: string } {
  const block = BLOCK.exec(markdown);
  if (!block && isUnended(markdown)) throw faulty([NO_END]);
  if (!block) return { fields: {}, text: markdown };
  const { entries, faults, hasKeys } = readHead(block[1] ?? '');
  const isOurs = entries.length > 0 || faults.some(({ written }) => beginsLikeOurs(written));
  // A text between two lines, and no head.
  if (!isOurs && (type === 'text/plain' || (!hasKeys && faults.length > 0))) return { fields: {}, text: markdown };
  const { fields, faults: valueFaults } = fieldsOf(entries);
  const all = [...faults, ...entries.flatMap(readerFaults), ...valueFaults];
  if (all.length > 0) throw faulty(all);
  return { fields, text: markdown.slice(block[0].length) };
}

function fieldsOf(entries: readonly HeadEntry[]): { fields: DocumentFields; faults: HeadFault[] } {
  const given: Record<string, string> = {};
  for (const { field, values } of entries) {
    if (field === 'audience') given[field] = lowestRole(values) ?? ROLES[0];
    else if (values.length > 0 || MAY_BE_EMPTY.includes(field))
      given[field] = values.join(field === 'branches' ? ',' : ' ');
  }
  const read = documentFieldsSchema.safeParse(given);
  if (read.success) return { fields: read.data, faults: [] };
  const faults = read.error.issues.map(({ path, message }) => {
    const entry = entries.find(({ field }) => field === path[0]);
    return { written: entry?.key ?? String(path[0]), message };
  });
  return { fields: {}, faults };
}

/** A word that is not known is refused: of two, the other one may be the lower. Nor is it guessed who is meant by none. */
function readerFaults({ field, key, values }: HeadEntry): HeadFault[] {
  if (field !== 'audience') return [];
  if (values.length === 0)
    return [{ written: key, message: `Say who may read it, ${READERS}, or leave the line out.` }];
  const unknown = values.filter((word) => !ROLE_OF_WORD.has(word.toLowerCase()));
  return unknown.map((word) => ({ written: key, message: `"${word}" is nobody that is known. Use ${READERS}.` }));
}

function lowestRole(words: readonly string[]): Role | undefined {
  const roles = words.map((word) => ROLE_OF_WORD.get(word.toLowerCase()));
  return ROLES.find((role) => roles.includes(role));
}

/** Whether a head begins that has no end: to take it for text would lose who may read it. */
function isUnended(markdown: string): boolean {
  const beginning = BEGINNING.exec(markdown)?.[0];
  if (beginning === undefined) return false;
  const lines = markdown.slice(beginning.length).split('\n', HEAD_MAX_LINES);
  const end = lines.findIndex(
    (line) => !/^\s*(?:#.*)?$/.test(line) && !/^[\s-]/.test(line) && keyLine(line) === undefined,
  );
  return lines.slice(0, end === -1 ? undefined : end).some(saysOurs);
}

/** Of a line that cannot be read. */
function beginsLikeOurs(line: string): boolean {
  const [first = ''] = /[\p{L}\p{N}_-]+/u.exec(line) ?? [];
  return headKey(first).is !== 'own';
}

function faulty(faults: readonly HeadFault[]): ProblemException {
  const told = faults.slice(0, TOLD_MAX);
  const what = told.map(({ written, message }) => `${written}: ${message}`).join(' ');
  const errors = told.map(({ written, message, meant }) => ({
    path: `front matter: ${written}`,
    message,
    ...(meant === undefined ? {} : { meant }),
  }));
  return new ProblemException('invalid-request', `The head of the file is not as it should be. ${what}`, { errors });
}
