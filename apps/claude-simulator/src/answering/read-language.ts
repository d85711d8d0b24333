import { ALLERGEN_WORDS } from './allergen-words.ts';
import { foldWord, singular } from './fold-word.ts';
import { LANGUAGES } from './language.ts';
import type { Language } from './language.ts';
import type { Word } from './split-words.ts';

/** Frequent words that only one of the three languages has, beside its names of the allergens. */
const MARKS: Record<Language, string> = {
  fr: `le la les un une des du au aux et est sont dans pour avec sans que qui quel quelle quels quelles y il elle on je vous
    nous peut peuvent manger contient contiennent plat plats combien coute prix client cliente allergique allergie carte
    bonjour salut bonsoir merci a-t-il ce cette disponible recette vegetarien vegetariens vegetarienne vegetariennes
    allergene allergenes dispo disponibles restent heure heures ouvert ouverts ferme fermez moins cher chers compare enfants
    boisson boissons epuise rupture certificat recettes livraison remboursement avez montre tous toutes oui non quoi dedans enfant reste encore vend coucou ou comment où puis donne aussi`,
  nl: `het een er is zit zitten bevat bevatten welke wat hoeveel kost kosten prijs gerecht gerechten gast gasten klant iemand
    allergisch allergie kan mag kunnen mogen eten voor zonder met van op hebben jullie wij we beschikbaar nog ook hallo hoi goedemorgen
    goedemiddag goedenavond dag bedankt dank vrij die dat deze dit zijn in hoe wie waar wanneer daar erin kaart toon lijst
    allergenen goedkoopste goedkoop duurste duur iets alles uitverkocht drank dranken saus sauzen kinderen kindermenu
    openingsuren gesloten certificaat laat geen krijg graag welk recept vegetarisch vegetarische veganistisch veganistische plantaardig verkopen`,
  en: `the is are there does do can could what which how much many price cost costs dish dishes guest guests customer someone
    allergic allergy eat have has for with without free from in it and or contain contains any of to hello hi hey good morning
    afternoon evening thanks thank you i we my show list available still on menu who where when why about allergens
    cheapest cheap expensive everything anything something kids children sides drinks out sold opening hours certificate am are`,
};

const MARKS_OF: Record<Language, ReadonlySet<string>> = { fr: marks('fr'), nl: marks('nl'), en: marks('en') };

function marks(language: Language): ReadonlySet<string> {
  return new Set(MARKS[language].split(/\s+/).map(foldWord));
}

/** The language that most of the words belong to; `undefined` when the words do not say. */
export function readLanguage(words: readonly Word[]): Language | undefined {
  const scores = LANGUAGES.map((language) => ({
    language,
    score: words.reduce((sum, { folded }) => sum + weight(folded, language), 0),
  })).sort((left, right) => right.score - left.score);
  const [best, second] = scores;
  return best !== undefined && best.score > (second?.score ?? 0) ? best.language : undefined;
}

/** A word counts once for each language that has it, so that words they share decide nothing. */
function weight(folded: string, language: Language): number {
  return MARKS_OF[language].has(folded) || isAllergenWord(folded, language) ? 1 : 0;
}

/** The short words within a phrase ("graine de sésame") are no sign of its language. */
function isAllergenWord(folded: string, language: Language): boolean {
  return ALLERGEN_WORDS.some(
    (entry) =>
      entry.language === language &&
      (entry.words.length === 1 || folded.length > 3) &&
      entry.words.includes(singular(folded)),
  );
}
