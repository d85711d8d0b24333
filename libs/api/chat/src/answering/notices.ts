import type { Language, TurnEventOf } from '@tasty-food/contract';

const BUSY: Record<Language, string> = {
  fr: 'Claude est très demandé, nouvel essai en cours.',
  nl: 'Claude is erg druk, we proberen het opnieuw.',
  en: 'Claude is busy, trying again.',
};

export function busyNotice(language: Language): TurnEventOf<'turn-notice'> {
  return { type: 'turn-notice', code: 'upstream-busy', text: BUSY[language] };
}
