import { readRefusal } from '../refusal';
import type { FactorWordKey } from './factor-words';

/** What to say of something that was refused. */
export interface FactorFault {
  readonly word: FactorWordKey;
  readonly minutes: number;
}

/** In: whatever a request threw, and what a wrong secret is called there. Out: what to say of it. */
export function factorFault(error: unknown, wrong: FactorWordKey): FactorFault {
  const { code, retryAfterSeconds = 0 } = readRefusal(error);
  const minutes = Math.ceil(retryAfterSeconds / 60);
  if (code === 'invalid-credentials') return { word: wrong, minutes };
  if (code === 'rate-limited') return { word: 'factor.wait', minutes };
  return { word: 'factor.failed', minutes };
}
