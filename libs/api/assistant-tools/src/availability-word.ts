import type { Language } from '@tasty-food/contract';

/** Whether a dish can be had at a branch. `until`: when one that is out comes back, ISO 8601, where that is known. */
export interface DishAvailability {
  readonly available: boolean;
  readonly until?: string | undefined;
  /** False: the branch does not sell it at all. */
  readonly soldHere?: boolean;
}

const WORDS = {
  fr: {
    available: 'Disponible',
    out: 'Épuisé pour le moment',
    back: 'de retour',
    notHere: 'Pas vendu dans ce restaurant',
  },
  nl: {
    available: 'Beschikbaar',
    out: 'Momenteel uitverkocht',
    back: 'terug',
    notHere: 'Niet verkocht in deze vestiging',
  },
  en: { available: 'Available', out: 'Out at the moment', back: 'back', notHere: 'Not sold at this branch' },
} as const satisfies Record<Language, Record<string, string>>;

const OPTIONS = { weekday: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Brussels' } as const;
/** Made once a language: making one costs far more than using it. */
const MOMENTS: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr-BE', OPTIONS),
  nl: new Intl.DateTimeFormat('nl-BE', OPTIONS),
  en: new Intl.DateTimeFormat('en-GB', OPTIONS),
};

/** As the 86 list has it, in every look-up and in every answer without Claude: "Épuisé pour le moment, de retour ven. 18:00". */
export function availabilityWord({ available, until, soldHere = true }: DishAvailability, language: Language): string {
  const words = WORDS[language];
  if (!soldHere) return words.notHere;
  if (available) return words.available;
  return until === undefined ? words.out : `${words.out}, ${words.back} ${MOMENTS[language].format(new Date(until))}`;
}
