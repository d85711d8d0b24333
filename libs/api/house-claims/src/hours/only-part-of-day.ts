const ONLY = String.raw`\b(?:seulement|uniquement|que|qu|alleen|enkel|slechts|only|just|exclusi\w+)`;
/** "Alleen 's avonds", "on n'ouvre que le soir", "lunch only". */
const ONLY_EVENING = new RegExp(
  `${ONLY} (?:(?:le|en|au|in|the|for|open|ouvert|s|on|pour le|voor het) ){0,3}(?:soirs?|soirees?|avonds?|evenings?|dinner|diner)\\b|\\b(?:soir|soiree|avonds|evenings?|dinner) (?:seulement|uniquement|only|alleen|enkel)\\b`,
);
const ONLY_NOON = new RegExp(
  `${ONLY} (?:(?:le|a|au|at|in|the|for|open|ouvert|s|on|pour le|voor de) ){0,3}(?:midi|middags?|lunch\\w*|noon)\\b|\\b(?:midi|middags|lunch\\w*) (?:seulement|uniquement|only|alleen|enkel)\\b`,
);

/** The only part of a day that folded text says a restaurant is open. */
export function onlyPartOf(folded: string): 'noon' | 'evening' | undefined {
  if (ONLY_EVENING.test(folded)) return 'evening';
  return ONLY_NOON.test(folded) ? 'noon' : undefined;
}
