import { readRefusal } from '@tasty-food/portal-session';
import { type AdminWordKey, injectSay } from './words/admin-words';
import type { PageWordKey } from '@tasty-food/portal-page';

type Word = AdminWordKey | PageWordKey;

const WORDS: Partial<Record<string, Word>> = {
  offline: 'page.offline',
  forbidden: 'admin.notAllowed',
  'not-found': 'admin.gone',
  'invalid-request': 'admin.notValid',
  'version-conflict': 'page.changedMeanwhile',
};

/** In: whatever a request threw. Out: what to say of it; `own` are the words of the place for codes that mean more there. */
export function injectRefusalText(): (error: unknown, own?: Partial<Record<string, Word>>) => string {
  const say = injectSay();
  return (error, own = {}) => {
    const { code, retryAfterSeconds } = readRefusal(error);
    const word = own[code] ?? WORDS[code];
    if (word) return say(word);
    return retryAfterSeconds === undefined
      ? say('page.changeFailed')
      : say('admin.tooSoon', { seconds: retryAfterSeconds });
  };
}
