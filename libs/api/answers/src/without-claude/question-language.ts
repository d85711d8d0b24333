import type { Language } from '@tasty-food/contract';
import { foldedWords } from './question-cues';

/** Folded words that questions are made of. One that two languages share counts for both. */
const WORDS: Record<Language, ReadonlySet<string>> = {
  fr: wordSet(`le la les l un une des du de d au aux et ou en dans avec sans pour par sur est sont a y il elle on qu que qui quel quelle quels quelles
    quoi combien comment quand ou c ce cet cette ces nous vous je j tu peut peuvent puis fait plat plats allergie allergique manger prendre client
    cliente contient contiennent heure heures aujourd hui demain prix coute`),
  nl: wordSet(`de het een en of in met zonder voor van op is zijn er wat welke welk wie hoe hoeveel wanneer waar laat dat die dit deze wij we jullie ik
    je kan kunnen mag mogen zit zitten gerecht gerechten allergie allergisch eten nemen gast gasten bevat bevatten uur uren vandaag morgen prijs kost
    nu geen niet`),
  en: wordSet(`the a an and or in with without for of on is are there what which who how much many when where it that this these we you i can may do does
    dish dishes allergy allergic eat order have guest guests contain contains hour hours today tomorrow price cost now no not sold out`),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** The language that most words of a question belong to; `otherwise` where none leads. */
export function questionLanguage(question: string, otherwise: Language): Language {
  const words = foldedWords(question);
  const scores = (['fr', 'nl', 'en'] as const).map((language) => ({
    language,
    score: words.filter((word) => WORDS[language].has(word)).length,
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  const leading = scores.filter(({ score }) => score === best);
  return leading.length === 1 && leading[0] ? leading[0].language : otherwise;
}
