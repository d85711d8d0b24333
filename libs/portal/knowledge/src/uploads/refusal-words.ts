import type { Refusal } from '@tasty-food/portal-session';
import type { KnowledgeWordKey, Say } from '../words/knowledge-words';

const WORDS: Partial<Record<Refusal['code'], KnowledgeWordKey>> = {
  'body-too-large': 'upload.tooLarge',
  'document-type-unknown': 'upload.typeUnknown',
  'document-damaged': 'upload.damaged',
  'document-empty': 'upload.noText',
  'document-encrypted': 'upload.encrypted',
  'document-too-complex': 'upload.tooComplex',
  'document-exists': 'upload.exists',
  forbidden: 'upload.forbidden',
  'not-found': 'upload.gone',
  'version-conflict': 'upload.overtaken',
  'rate-limited': 'upload.busy',
  offline: 'page.offline',
};

/** Sending it again as it is may help. */
const PASSING: readonly Refusal['code'][] = ['offline', 'internal', 'unavailable', 'rate-limited', 'upstream-busy'];

/** Paths that begin so are keys or lines at the head of a Markdown file. */
const HEAD = 'front matter: ';

/** Why an upload was refused, and what would be right. */
export function refusalText({ code, paths = [], misspelt = [] }: Refusal, say: Say): string {
  if (code !== 'invalid-request') return say(WORDS[code] ?? 'upload.failed');
  // What was refused before the page was loaded is known by its code alone.
  if (paths.length === 0) return say('upload.invalidFile');
  if (!paths.every((path) => path.startsWith(HEAD))) return say('upload.invalid', { fields: paths.join(', ') });
  const fixes = misspelt.map(({ path, meant }) => say('upload.headFix', { written: inHead(path), meant }));
  const others = paths.filter((path) => !misspelt.some((one) => one.path === path)).map(inHead);
  return say('upload.head', { faults: [...fixes, ...others].join(', ') });
}

function inHead(path: string): string {
  return path.slice(HEAD.length);
}

export function mayPass({ code }: Refusal): boolean {
  return PASSING.includes(code);
}
