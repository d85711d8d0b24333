import { LANGUAGES, type Language } from '@tasty-food/contract';
import { singular } from '../words/fold-word';
import { COMMON_WORDS } from '../words/common-words';
import { isLexiconWord } from '../words/lexicon';
import { splitTokens } from '../words/split-tokens';
import type { WordToken } from '../words/token';
import type { VerifierDish } from '../verifier-facts';

/** One name of one dish, as it is looked for in a sentence. */
export interface DishName {
  readonly dishId: string;
  /** Folded, in the singular, without articles and kinds of dish. */
  readonly words: readonly string[];
  /** The word people keep when they shorten the name. */
  readonly head: string;
  /** Its words do something in sentences ("Sans Souci"): only the whole of it, written as a name, is one. */
  readonly isStrict: boolean;
  /** The kinds of dish in it, in the singular: what tells "smoked salmon salad" from "smoked salmon". */
  readonly kinds: readonly string[];
}

/** What people call a dish for short, beside the word of its name. */
export const CLIPPED = {
  mayo: ['mayonnaise', 'mayonaise'],
  mozza: ['mozzarella'],
  choco: ['chocolat', 'chocolade', 'chocolate'],
};

const ARTICLES = new Set('le la l les de d du des het the een un une a au aux met en and with et van'.split(' '));
/** Words for kinds of dish: part of many names, and no name. */
const KINDS = new Set(
  'pot pots potje potjes sauce saus salade salad burger menu house maison huisgemaakte homemade huis kid kids enfant piece pieces stuk stuks cl portion portie'.split(
    ' ',
  ),
);
const KIND_TAIL = /(saus|salade|burgers?|menu|sauce)$/;
const STRICT = new Set(
  'sans zonder no not pas can may free vrij sauf all tout tous alle avec with only seul'.split(' '),
);

/** A word for whatever is on the menu, not for a kind of it. */
export function isAnyDish(folded: string): boolean {
  return ANY_DISH.test(folded);
}

const ANY_DISH = /^(dish|plat|gerecht|menu|carte|kaart|product|produit|item|food|repas|maaltijd|meal|eten)/;

/** Words that may stand before or within a name without being part of it. */
export function isKindOfDish(folded: string): boolean {
  return KINDS.has(folded) || KINDS.has(singular(folded));
}

export function isBetweenNameWords(folded: string): boolean {
  return ARTICLES.has(folded);
}

export function withoutKindTail(folded: string): string | undefined {
  const tail = KIND_TAIL.exec(folded)?.[0];
  return tail === undefined || folded.length - tail.length < 4 ? undefined : folded.slice(0, -tail.length);
}

export function namesOf(dish: VerifierDish): DishName[] {
  const names: DishName[] = [];
  for (const language of LANGUAGES) names.push(...nameForms(dish.id, dish.names[language], language));
  for (const alias of dish.aliases ?? []) names.push(...nameForms(dish.id, alias, 'fr'));
  return names;
}

function nameForms(dishId: string, name: string, language: Language): DishName[] {
  const all = splitTokens(name.replace(/\([^)]*\)/g, ' '))
    .filter((token): token is WordToken => token.kind === 'word')
    // Accents count here: `thé` is a drink, `the` an article.
    .filter((word) => !ARTICLES.has(word.plain.replace("'", '')))
    .map((word) => word.folded)
    .filter((word) => !/^\d+$/.test(word) && word !== 'cl');
  const telling = all.filter((word) => !isKindOfDish(word));
  const words = (telling.length > 0 ? telling : all).map(singular);
  const [first] = words;
  if (first === undefined) return [];
  const isStrict = all.some((word) => STRICT.has(word));
  const head = headOf(name, words, first, language);
  const kinds = telling.length > 0 ? all.filter(isKindOfDish).map(singular) : [];
  const forms: DishName[] = [{ dishId, words, head, isStrict, kinds }];
  const short = (telling.length > 0 ? telling : all).map((word) => singular(shortOf(word)));
  if (short.join(' ') !== words.join(' '))
    forms.push({ dishId, words: short, head: withoutKindTail(head) ?? head, isStrict, kinds });
  return forms;
}

/** `satesaus` is saté for short; `huissaus` is no house. */
function shortOf(word: string): string {
  const short = withoutKindTail(word);
  return short === undefined || isKindOfDish(short) ? word : short;
}

/** The word people keep: the first in French, the last in English, in Dutch the first that is no adjective ("Gebakken noedels"). */
function headOf(name: string, words: readonly string[], first: string, language: Language): string {
  if (language === 'en') return name.startsWith('The ') ? first : englishHead(name, words, first);
  if (language === 'fr') return first;
  const [before = name, rest] = name.split(/ (?:met|van|en|in|op) /);
  if (rest !== undefined) return dutchHead(before, words) ?? first;
  const isQualified = words.length === 2 && /(?<!e)en?$/.test(first);
  return isQualified ? (words[1] ?? first) : first;
}

/** "Gebraden kip (met kruiden)" is a chicken, "Mosselen natuur (met frietjes)" are mussels. */
function dutchHead(before: string, words: readonly string[]): string | undefined {
  const [first = '', second, third] = splitTokens(before).flatMap((token) =>
    token.kind === 'word' ? [token.folded] : [],
  );
  if (second === undefined || third !== undefined || !ADJECTIVE.test(first) || NOUN.test(first)) return undefined;
  const head = singular(second);
  return words.includes(head) ? head : undefined;
}

const ADJECTIVE = /^ge\w+en$|e$/;
const NOUN = /^(quiche|lasagne|linguine|mousse|tarte|creme|crepe|tagliatelle|penne|brioche|bavette|entrecote)$/;

/** "Chicken waterzooi" is a waterzooi, "Soup of the day" a soup. */
function englishHead(name: string, words: readonly string[], first: string): string {
  const before = splitTokens(name.split(/ (?:of|with|and|in|on) /)[0] ?? name)
    .filter((token): token is WordToken => token.kind === 'word')
    .map(({ folded }) => singular(folded));
  return before.findLast((word) => words.includes(word)) ?? first;
}

/** A word that alone, without article or capital, is more likely no name. */
export function isShy(word: string): boolean {
  return COMMON_WORDS.has(word) || isLexiconWord(word);
}
