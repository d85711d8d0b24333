import type { Language, TurnEventOf } from '@tasty-food/contract';

const BUSY: Record<Language, string> = {
  fr: 'Claude est très demandé, nouvel essai en cours.',
  nl: 'Claude is erg druk, we proberen het opnieuw.',
  en: 'Claude is busy, trying again.',
};

export function busyNotice(language: Language): TurnEventOf<'turn-notice'> {
  return { type: 'turn-notice', code: 'upstream-busy', text: BUSY[language] };
}

const BEGUN_AGAIN: Record<Language, string> = {
  fr: 'Le serveur qui répondait s’est arrêté : la réponse recommence depuis le début.',
  nl: 'De server die antwoordde is uitgevallen: het antwoord begint opnieuw.',
  en: 'The server that was answering stopped: the answer begins again from the start.',
};

/** For a reader whose screen held part of an answer that is gone now. */
export function begunAgainNotice(language: Language): TurnEventOf<'turn-notice'> {
  return { type: 'turn-notice', code: 'begun-again', text: BEGUN_AGAIN[language] };
}
