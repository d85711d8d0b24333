import { ProblemException } from '@tasty-food/api-http';
import { ROLES, documentFieldsSchema, type DocumentFields, type Role } from '@tasty-food/contract';

const BLOCK = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
const LINE = /^([\w-]+):[ \t]*(.*)$/;

/** The field of an upload that each key gives; other keys are the author's own. */
const FIELD_OF_KEY: Record<string, keyof DocumentFields> = {
  id: 'slug',
  title: 'title',
  lang: 'language',
  valid_from: 'validFrom',
  valid_to: 'validTo',
  branches: 'branches',
  audience: 'audience',
};

/** What house documents call those who may read them. The lowest of several counts. */
const ROLE_OF_WORD: Record<string, Role> = {
  public: 'staff',
  equipe: 'staff',
  équipe: 'staff',
  team: 'staff',
  'chef-d-equipe': 'shift-lead',
  shiftleader: 'shift-lead',
  responsable: 'manager',
  gerant: 'manager',
  manager: 'manager',
  verantwoordelijke: 'manager',
  direction: 'admin',
  directie: 'admin',
  ...Object.fromEntries(ROLES.map((role) => [role, role])),
};

/**
 * What the front matter of a Markdown file says, and the text behind it. Of YAML it knows plain and quoted values and lists, which is
 * what such a head holds. Throws `invalid-request` that names the keys whose value cannot be.
 */
export function readFrontMatter(markdown: string): { fields: DocumentFields; text: string } {
  const block = BLOCK.exec(markdown);
  if (!block) return { fields: {}, text: markdown };
  const given: Record<string, string> = {};
  for (const [key, values] of keysOf(block[1] ?? '')) {
    const field = FIELD_OF_KEY[key];
    if (field === undefined || (values.length === 0 && !['validTo', 'branches'].includes(field))) continue;
    given[field] = field === 'audience' ? lowestRole(values) : values.join(field === 'branches' ? ',' : ' ');
  }
  const read = documentFieldsSchema.safeParse(given);
  if (read.success) return { fields: read.data, text: markdown.slice(block[0].length) };
  const errors = read.error.issues.map(({ path, message }) => ({ path: `front matter: ${keyOf(path[0])}`, message }));
  throw new ProblemException('invalid-request', `The head of the file is not as it should be. ${errors[0]?.message}`, {
    errors,
  });
}

/** `key: value`, `key: [a, b]`, and `key:` with `- a` lines below. */
function keysOf(block: string): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of block.split('\n')) {
    const [, key, value = ''] = LINE.exec(line) ?? [];
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
    if (key !== undefined) keys.set(key, (last = valuesOf(value)));
    else if (item !== undefined) last?.push(...valuesOf(item));
  }
  return keys;
}

function valuesOf(value: string): string[] {
  const list = /^\[(.*)\]\s*(?:#.*)?$/.exec(value.trim())?.[1];
  const values = list === undefined ? [value] : list.split(',');
  return values.map(unquoted).filter((one) => one !== '');
}

function unquoted(value: string): string {
  const text = value.trim();
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(text)?.[2];
  return quoted ?? text.replace(/(?:^|\s)#.*$/, '').trim();
}

/** A word that it does not know is kept, so that the schema refuses it. */
function lowestRole(words: readonly string[]): string {
  const roles = words.map((word) => ROLE_OF_WORD[word.toLowerCase()]);
  return ROLES.find((role) => roles.includes(role)) ?? words.join(' ');
}

function keyOf(field: PropertyKey | undefined): string {
  return Object.keys(FIELD_OF_KEY).find((key) => FIELD_OF_KEY[key] === field) ?? String(field);
}
