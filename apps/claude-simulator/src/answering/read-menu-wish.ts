import { ALLERGEN_CODES } from './allergen-words.ts';
import { hasAny } from './cues.ts';
import type { Cue } from './cues.ts';
import type { Question } from './read-question.ts';
import type { FindWish, LookUpWish, Wish } from './wish.ts';

/** What is asked of allergens: of dishes that are named, or of all that fit. */
export function readAllergenWish(question: Question): Wish | undefined {
  const { cues, dishes, allergens, kinds } = question;
  if (allergens.length === 0 && !hasAny(cues, ['allergens', 'allergy'])) return undefined;
  // "Allergic reaction, what do I do?" is no question about a dish.
  if (allergens.length === 0 && !hasAny(cues, ['allergens', 'safe', 'contain']) && dishes.length > 0) return undefined;
  if (dishes.length > 0 && !asksWhichDishes(question)) {
    const isAboutPrice = cues.has('price');
    return { kind: 'check', dishes, allergens, isPlainQuestion: isPlainQuestion(question), isAboutPrice };
  }
  return allergens.length + kinds.length === 0 ? { kind: 'which-dish' } : find(question);
}

/** What is asked of the menu: dishes by name, by kind, by diet, by price. */
export function readMenuWish(question: Question): Wish | undefined {
  const { cues, dishes, diets } = question;
  if (dishes.length > 0 && !asksWhichDishes(question)) {
    const { inside } = question;
    const asksWhatIsInside = hasAny(cues, ['contain', 'which', 'made-of']) && !hasAny(cues, ['price', 'availability']);
    if (inside !== undefined && asksWhatIsInside) return lookUp(question, [inside]);
    const asksAboutDish = diets.length > 0 || hasAny(cues, ABOUT_A_DISH);
    const isMeant = asksAboutDish || isBareName(question) || asksWhatItIs(question) || asksWhetherItIs(question);
    return isMeant ? lookUp(question, dishes) : undefined;
  }
  const isAboutMenu =
    diets.length > 0 || cues.has('price') || question.order !== undefined || asksWhichDishes(question);
  return isAboutMenu ? find(question) : undefined;
}

const ABOUT_A_DISH: readonly Cue[] = ['price', 'availability', 'still', 'contain', 'offers', 'made-of', 'compare'];

/** A kind of dish that is said beside a name ("which burgers have bacon") narrows it; a name may prove to be none. */
function find(question: Question): FindWish {
  const { cues, dishes, kinds, diets, order } = question;
  // "The allergens of the desserts": all of them.
  const isAboutAll = question.allergens.length === 0 && cues.has('allergens');
  const allergens = isAboutAll ? [...ALLERGEN_CODES] : question.allergens;
  const [kind] = kinds;
  const queries = dishes.length === 0 ? kinds : dishes.map((dish) => (kind === undefined ? dish : `${kind} ${dish}`));
  const isAboutPrice = (cues.has('price') || order !== undefined) && allergens.length + diets.length === 0;
  return {
    kind: 'find',
    queries,
    sureQueries: kinds,
    allergens,
    sense: isAboutAll ? 'both' : senseOf(question),
    diets,
    isAboutPrice,
    order,
  };
}

/** "Is there egg in the sauces?" wants to see them all; "sauces without egg" and "which sauces contain egg?" some. */
function senseOf({ cues, allergens, kinds, diets }: Question): FindWish['sense'] {
  if (allergens.length === 0 || hasAny(cues, ['without', 'allergy', 'safe'])) return 'without';
  const asksForSome = hasAny(cues, ['which', 'generic', 'anything', 'with']) && hasAny(cues, ['contain', 'with']);
  if (kinds.length > 0 && !asksForSome) return 'both';
  return diets.length > 0 ? 'without' : 'with';
}

export function lookUp({ cues, diets }: Question, dishes: string[]): LookUpWish {
  const isAboutPrice = cues.has('price') && diets.length === 0 && !hasAny(cues, ['availability', 'contain']);
  return { kind: 'look-up', dishes, diets, isAboutPrice };
}

/** "What is the Bangkok?": one short name, and nothing else that says what is meant. */
function asksWhatItIs({ dishes, words }: Question): boolean {
  const [dish = '', ...more] = dishes;
  const frame = words.filter(({ mark }) => mark.kind === 'frame').map(({ folded }) => folded);
  const asks = WHAT_IS.test(` ${frame.join(' ')} `);
  return asks && more.length === 0 && dish.split(/\s+/).length <= LONGEST_ASKED_NAME;
}

const WHAT_IS = / (?:what (?:is|are)|whats|quoi|est ce (?:que|qu)|wat (?:is|zijn)) /;
const LONGEST_ASKED_NAME = 3;

/** "Is the Dynamite spicy?": whatever it is that somebody wants to know of it, the menu describes it. */
function asksWhetherItIs({ words, dishes }: Question): boolean {
  const [first, second] = words.map(({ folded }) => folded);
  const asks = ['is', 'are', 'est', 'sont', 'zijn'].includes(first ?? '') || (first === 'c' && second === 'est');
  return asks && dishes.every((dish) => dish.split(/\s+/).length <= LONGEST_ASKED_NAME);
}

const LONGEST_BARE_NAME = 6;
const ARTICLES = [
  'the',
  'a',
  'an',
  'le',
  'la',
  'les',
  'l',
  'un',
  'une',
  'de',
  'het',
  'een',
  'and',
  'et',
  'en',
  'about',
];

/** "The Perron?", "house sauce": a name and perhaps an article, nothing else. */
function isBareName({ dishes, words }: Question): boolean {
  const rest = words.filter(({ mark }) => mark.kind === 'frame').map((word) => word.folded);
  return dishes.length === 1 && words.length <= LONGEST_BARE_NAME && rest.every((word) => ARTICLES.includes(word));
}

/** Whether dishes are to be found, not told about. */
export function asksWhichDishes({ cues, kinds, dishes, allergens, inside }: Question): boolean {
  // "Which sauce is in the Smoky?"
  if (inside !== undefined && dishes.length === 1 && !cues.has('generic')) return false;
  const asks = hasAny(cues, ['which', 'anything']);
  if (cues.has('generic') || (kinds.length > 0 && (dishes.length === 0 || asks))) return true;
  if (dishes.length > 0) return cues.has('anything') && allergens.length === 0 && !cues.has('allergens');
  return cues.has('anything') || (cues.has('which') && hasAny(cues, ['safe', 'availability', 'offers']));
}

/** A question that "yes" or "no" answers in one sense only: it asks what is in a dish, not what is missing or safe. */
export function isPlainQuestion({ cues, allergens, allergensByName }: Question): boolean {
  const isTurned = hasAny(cues, ['without', 'safe', 'allergy', 'which', 'follow-up']);
  return cues.has('contain') && !isTurned && allergens.length === 1 && allergensByName;
}
