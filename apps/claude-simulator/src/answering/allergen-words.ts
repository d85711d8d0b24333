import { foldWord, singular } from './fold-word.ts';
import type { Language } from './language.ts';

/** The 14 allergens of Annex II by the codes that tools use, each with what people call it. */
interface Vocabulary {
  /** Other words for the allergen itself. The first of them is what the simulator calls it. */
  names: Record<Language, string>;
  /** Things that are one kind of it (an almond is a nut): asked for, but the register speaks of the whole. */
  kinds?: Record<Language, string>;
}

const VOCABULARY: Record<string, Vocabulary> = {
  gluten: {
    names: { fr: 'gluten, cœliaque', nl: 'gluten, coeliakie', en: 'gluten, coeliac, celiac' },
    kinds: {
      fr: 'blé, froment, seigle, orge, avoine, épeautre, céréale',
      nl: 'tarwe, rogge, gerst, haver, spelt, granen',
      en: 'wheat, rye, barley, oat, spelt, cereal',
    },
  },
  crustaceans: {
    names: { fr: 'crustacé, fruits de mer', nl: 'schaaldieren, schaaldier, zeevruchten', en: 'crustacean, shellfish' },
    kinds: {
      fr: 'crevette, crabe, homard, langoustine, écrevisse, scampi',
      nl: 'garnaal, garnalen, krab, kreeft, scampi',
      en: 'shrimp, prawn, crab, lobster, scampi',
    },
  },
  eggs: { names: { fr: 'œuf', nl: 'eieren, ei, eitjes', en: 'egg' } },
  fish: {
    names: { fr: 'poisson', nl: 'vis', en: 'fish' },
    kinds: {
      fr: 'anchois, thon, saumon, cabillaud',
      nl: 'ansjovis, tonijn, zalm, kabeljauw',
      en: 'anchovy, anchovies, tuna, salmon, cod',
    },
  },
  peanuts: {
    names: {
      fr: 'arachide, cacahuète, cacahouète',
      nl: "pinda, pinda's, aardnoot, aardnoten",
      en: 'peanut, groundnut',
    },
    kinds: { fr: 'beurre de cacahuète', nl: 'pindakaas', en: 'peanut butter, peanutbutter' },
  },
  soybeans: {
    names: { fr: 'soja', nl: 'soja, sojabonen', en: 'soya, soy, soybean' },
    kinds: { fr: 'tofu', nl: 'tofu', en: 'tofu' },
  },
  milk: {
    names: { fr: 'lait, lactose, produits laitiers', nl: 'melk, lactose, zuivel', en: 'milk, lactose, dairy' },
    kinds: { fr: 'fromage, beurre', nl: 'kaas, boter', en: 'cheese, butter' },
  },
  nuts: {
    names: { fr: 'fruits à coque, fruit à coque, noix', nl: 'noten, noot, schaalvruchten', en: 'nuts, nut, tree nut' },
    kinds: {
      fr: 'noisette, amande, pistache, cajou, pécan',
      nl: 'hazelnoot, hazelnoten, amandel, amandelen, pistache, pistachenoten, walnoot, walnoten, cashew, cashewnoten, pecan',
      en: 'hazelnut, almond, pistachio, walnut, cashew, pecan',
    },
  },
  celery: { names: { fr: 'céleri', nl: 'selderij, selder', en: 'celery, celeriac' } },
  mustard: { names: { fr: 'moutarde', nl: 'mosterd', en: 'mustard' } },
  sesame: {
    names: {
      fr: 'sésame, graine de sésame, graines de sésame',
      nl: 'sesam, sesamzaad, sesamzaadjes',
      en: 'sesame, sesame seed',
    },
    kinds: { fr: 'tahini, tahin', nl: 'tahin, tahini', en: 'tahini' },
  },
  sulphites: {
    names: {
      fr: 'sulfite, anhydride sulfureux',
      nl: 'sulfieten, sulfiet, zwaveldioxide',
      en: 'sulphite, sulfite, sulphur dioxide, sulfur dioxide',
    },
  },
  lupin: { names: { fr: 'lupin', nl: 'lupine, lupinen', en: 'lupin, lupine' } },
  molluscs: {
    names: {
      fr: 'mollusque, fruits de mer',
      nl: 'weekdieren, weekdier, zeevruchten',
      en: 'mollusc, mollusk, shellfish',
    },
    kinds: {
      fr: 'moule, huître, calamar, seiche',
      nl: 'mossel, mosselen, oester, oesters, inktvis',
      en: 'mussel, oyster, squid, clam',
    },
  },
};

export const ALLERGEN_CODES: readonly string[] = Object.keys(VOCABULARY);

export interface AllergenWords {
  code: string;
  language: Language;
  /** The phrase, each word folded and in the singular. */
  words: string[];
  /** False for one kind of the allergen. */
  isName: boolean;
}

/** Every phrase of the vocabulary, the longest first, so that "peanut butter" is found before "butter". */
export const ALLERGEN_WORDS: readonly AllergenWords[] = Object.entries(VOCABULARY)
  .flatMap(([code, { names, kinds }]) => [...phrases(code, names, true), ...(kinds ? phrases(code, kinds, false) : [])])
  .sort((left, right) => right.words.length - left.words.length);

function phrases(code: string, byLanguage: Record<Language, string>, isName: boolean): AllergenWords[] {
  return Object.entries(byLanguage).flatMap(([language, list]) =>
    list.split(', ').map((phrase) => ({
      code,
      language: language as Language,
      words: phrase.split(' ').map((word) => singular(foldWord(word))),
      isName,
    })),
  );
}

/** What the simulator calls an allergen when it repeats a question. */
export function allergenName(code: string, language: Language): string {
  return VOCABULARY[code]?.names[language].split(', ')[0] ?? code;
}
