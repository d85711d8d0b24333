import { foldWord, singular } from './fold-word.ts';
import type { Language } from './language.ts';

/** What people call a kind of dish; a look-up takes the first word of a list for all of them. */
const KINDS: Record<Language, readonly string[]> = {
  fr: [
    'burger, hamburger, cheeseburger',
    'dessert, douceur',
    'sauce',
    'boissons, soft, à boire',
    'salade',
    'accompagnement, snack, à côté',
    'menu enfant, menu pour enfant, menu pour les enfants, menu kid, repas enfant, pour enfant, pour les enfants, pour un enfant',
    'milkshake',
  ],
  nl: [
    'burger, hamburger, cheeseburger',
    'dessert, nagerecht, nagerechten, toetje, toetjes, zoets',
    'saus, sauzen, sausen',
    'drank, dranken, drankje, drankjes, frisdrank, frisdranken, te drinken, iets drinken',
    'salade',
    'bijgerecht, bijgerechten, snack',
    'kindermenu, kindergerecht, kindergerechten, menu voor kinderen, voor kinderen, voor de kinderen, voor een kind',
    'milkshake',
  ],
  en: [
    'burger, hamburger, cheeseburger',
    'dessert, pudding, sweet thing',
    'sauce, dip',
    'drink, beverage, soft drink, to drink',
    'salad',
    'side, side dish, snack, starter',
    'kids menu, kid menu, children menu, kids meal, for kid, for children, for a child, for a kid, for the kid',
    'milkshake, shake',
  ],
};

export interface KindWords {
  /** What a look-up takes. */
  kind: string;
  /** The phrase, each word folded and in the singular. */
  words: string[];
  /** "For kids", "à boire": whatever stands before it is no part of the same name. */
  isApart: boolean;
}

const APART = /^(?:for|pour|voor|to|te|à|iets) /;

/** Every phrase, the longest first, so that "side dish" is found before "side". */
export const KIND_WORDS: readonly KindWords[] = Object.values(KINDS)
  .flat()
  .flatMap((list) => {
    const phrases = list.split(', ');
    return phrases.map((phrase) => ({
      kind: phrases[0] ?? phrase,
      isApart: APART.test(phrase),
      words: phrase.split(' ').map((word) => singular(foldWord(word))),
    }));
  })
  .sort((left, right) => right.words.length - left.words.length);
