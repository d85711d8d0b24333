import { inject, signal, type Signal } from '@angular/core';
import { type Keys, type RoomWords, Speech, type WordKey } from '@tasty-food/portal-ui';
import type { fr } from './fr';

export type FactorWordKey = Keys<typeof fr>;

const factorWords: RoomWords = {
  fr: () => import('./fr').then((module) => module.fr),
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};

interface FactorSpeech {
  readonly say: (key: WordKey | FactorWordKey, values?: Record<string, string | number>) => string;
  /** The words are here: before that nothing is shown. */
  readonly known: Signal<boolean>;
}

/** `Speech.say` with the words of the second factor, which come when something of it is shown. */
export function injectFactorSpeech(): FactorSpeech {
  const speech = inject(Speech);
  const known = signal(false);
  speech.learn(factorWords).then(
    () => known.set(true),
    () => undefined,
  );
  return { say: speech.say as FactorSpeech['say'], known: known.asReadonly() };
}
