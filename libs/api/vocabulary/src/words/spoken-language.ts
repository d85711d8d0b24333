import type { Language } from '@tasty-food/contract';

/** Small words that no other of the three languages has. */
const ONLY: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    'le la les l une des du pas et dans pour que qui avec sans sur au aux ne il elle est sont contient contiennent peut absent inconnu ce cette il y ou ni mais oui non registre selon traces aussi aucun aucune'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'het een er zit zitten niet geen van voor bevat bevatten zijn maar wel ook met aan bij naar deze dit dat die kan kunnen mag sporen onbekend afwezig ja nee zonder volgens vrij noch behalve alle'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and contains contain does not it are with for without may this that has have no free from there you yes but both neither nor unknown according register all'.split(
      ' ',
    ),
  ),
};

/** The language most small words of a sentence belong to; `otherwise` where none leads. */
export function spokenLanguage(folded: readonly string[], otherwise: Language): Language {
  const scores = { fr: 0, nl: 0, en: 0 };
  for (const word of folded) {
    if (ONLY.fr.has(word)) scores.fr++;
    if (ONLY.nl.has(word)) scores.nl++;
    if (ONLY.en.has(word)) scores.en++;
  }
  const best = Math.max(scores.fr, scores.nl, scores.en);
  if (best === 0 || scores[otherwise] === best) return otherwise;
  return (['fr', 'nl', 'en'] as const).find((language) => scores[language] === best) ?? otherwise;
}
