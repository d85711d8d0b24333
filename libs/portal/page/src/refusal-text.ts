import { readRefusal } from '@tasty-food/portal-session';
import { injectSay, type PageWordKey } from './words/page-words';

const WORDS: Partial<Record<string, PageWordKey>> = {
  offline: 'page.offline',
  forbidden: 'page.notAllowed',
  'not-found': 'page.gone',
  'invalid-request': 'page.notValid',
  'version-conflict': 'page.changedMeanwhile',
};

/** In: whatever a request threw. Out: what to say of it; `own` are the words of the place for codes that mean more there. */
export function injectRefusalText<Own extends string = never>(): (
  error: unknown,
  own?: Partial<Record<string, PageWordKey | Own>>,
) => string {
  const say = injectSay<Own>();
  return (error, own = {}) => {
    const { code, retryAfterSeconds } = readRefusal(error);
    const word = own[code] ?? WORDS[code];
    if (word) return say(word);
    return retryAfterSeconds === undefined
      ? say('page.changeFailed')
      : say('page.tooSoon', { seconds: retryAfterSeconds });
  };
}
