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
  'rate-limited': 'upload.busy',
  offline: 'page.offline',
};

/** Sending it again as it is may help. */
const PASSING: readonly Refusal['code'][] = ['offline', 'internal', 'unavailable', 'rate-limited', 'upstream-busy'];

/** Why an upload was refused, and what would be right. */
export function refusalText({ code, paths = [] }: Refusal, say: Say): string {
  if (code === 'invalid-request' && paths.length > 0) return say('upload.invalid', { fields: paths.join(', ') });
  return say(WORDS[code] ?? 'upload.failed');
}

export function mayPass({ code }: Refusal): boolean {
  return PASSING.includes(code);
}
