import type { CertificateRow, Language, TurnEventOf } from '@tasty-food/contract';

const BUSY: Record<Language, string> = {
  fr: 'Claude est très demandé, nouvel essai en cours.',
  nl: 'Claude is erg druk, we proberen het opnieuw.',
  en: 'Claude is busy, trying again.',
};

export function busyNotice(language: Language): TurnEventOf<'turn-notice'> {
  return { type: 'turn-notice', code: 'upstream-busy', text: BUSY[language] };
}

/** For a reader whose answer is about a dish that has just gone out, or is back. */
export function availabilityNotice(
  { name, available }: { readonly name: string; readonly available: boolean },
  language: Language,
): TurnEventOf<'turn-notice'> {
  const text = {
    fr: available ? `${name} vient de revenir : de nouveau disponible.` : `${name} vient d’être noté épuisé.`,
    nl: available ? `${name} is net terug: weer beschikbaar.` : `${name} is net als uitverkocht aangeduid.`,
    en: available ? `${name} is back: available again.` : `${name} has just been marked as sold out.`,
  }[language];
  return { type: 'turn-notice', code: 'availability-changed', text };
}

/** For a reader whose answer rests on a certificate that has just been changed, renewed or withdrawn. */
export function certificateNotice(
  { supplier, valid, validTo }: Pick<CertificateRow, 'supplier' | 'valid' | 'validTo'>,
  language: Language,
): TurnEventOf<'turn-notice'> {
  const text = {
    fr: valid
      ? `Le certificat halal de ${supplier} vient de changer : valable jusqu’au ${validTo} inclus.`
      : `Le certificat halal de ${supplier} n’est plus valable : pas de oui.`,
    nl: valid
      ? `Het halalcertificaat van ${supplier} is net gewijzigd: geldig tot en met ${validTo}.`
      : `Het halalcertificaat van ${supplier} is niet meer geldig: geen ja.`,
    en: valid
      ? `The halal certificate of ${supplier} has just changed: valid up to and including ${validTo}.`
      : `The halal certificate of ${supplier} is no longer valid: not a yes.`,
  }[language];
  return { type: 'turn-notice', code: 'certificate-changed', text };
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
