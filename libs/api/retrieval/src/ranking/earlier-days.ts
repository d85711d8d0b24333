import { foldText } from '@tasty-food/api-text-analysis';

/** Days on which something held that no longer does, both included; null: on any. */
export interface EarlierDays {
  readonly from: string | null;
  readonly to: string | null;
}

/** What people say when they ask for how it was. */
const FORMERLY = new RegExp(
  `\\b(?:${[
    'ancien(?:ne)?s? (?:version|regle|horaire|manuel|politique|procedure|heures|tarif|prix|edition|document|systeme)s?',
    'precedente?s? (?:version|regle|horaire|manuel|politique|procedure|edition)s?|version precedente|edition precedente',
    'perimee?s?|autrefois|auparavant|l annee (?:passee|derniere)|l an (?:passe|dernier)|avant le changement',
    'vorige? (?:versie|regel|beleid|handboek|jaar|procedure|uren|editie)|vroegere?|voormalige?|verouderde?|vorig jaar',
    'oude (?:versie|regels?|beleid|handboek|procedure|uren|openingsuren|editie)',
    'previous(?:ly)?|former(?:ly)?|outdated|superseded|last year|used to|old (?:version|policy|rules?|hours|manual|handbook|procedure|edition)',
  ].join('|')})\\b`,
);
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** Whether a question asks for what held before `day`, and when: by a year that is over, or in words. Undefined: it does not. */
export function earlierDays(question: string, day: string): EarlierDays | undefined {
  const folded = foldText(question);
  const years = [...folded.matchAll(YEAR)]
    .map(([year]) => year)
    .filter((year) => year < day.slice(0, 4))
    .sort();
  if (years.length > 0) return { from: `${years[0]}-01-01`, to: `${years.at(-1)}-12-31` };
  return FORMERLY.test(folded) ? { from: null, to: null } : undefined;
}
