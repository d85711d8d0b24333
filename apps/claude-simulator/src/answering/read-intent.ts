import type { Cue } from './cues.ts';
import type { Language } from './language.ts';
import { readQuestion } from './read-question.ts';
import type { Question } from './read-question.ts';
import { readServiceWish } from './read-service-wish.ts';
import type { ServiceWish } from './read-service-wish.ts';

/** What a person wants, as far as the menu and the register can tell. */
export type Wish =
  | { kind: 'check'; dishes: string[]; allergens: string[]; isPlainQuestion: boolean }
  | { kind: 'find'; query: string | null; without: string[]; diets: string[]; isInverse: boolean }
  | { kind: 'look-up'; dishes: string[]; isAboutPrice: boolean }
  | ServiceWish
  | { kind: 'which-dish' }
  | { kind: 'greeting' }
  | { kind: 'thanks' }
  | { kind: 'other' };

/** A wish with the language it was said in and the branch it named. */
export type Intent = Wish & { language: Language; branch: string | null };

/** Reads the questions of a conversation in their order; a later one may lean on those before it ("And celery?"). */
export function readIntent(questions: readonly string[], fallback: Language): Intent {
  const start: Intent = { kind: 'other', language: fallback, branch: null };
  return questions.reduce<Intent>((before, text) => readNext(readQuestion(text, before.language), before, text), start);
}

function readNext(question: Question, before: Intent, text: string): Intent {
  const { language, branch } = question;
  const service = readServiceWish(question, text) ?? readServiceFollowUp(question, before);
  if (service !== undefined) {
    return { ...service, language, branch };
  }
  const aside = isAboutWork(question) ? OTHER : readCourtesy(question);
  const leaning = aside === undefined ? readFollowUp(question, before) : undefined;
  if (leaning !== undefined) {
    return { ...leaning, language, branch: branch ?? before.branch };
  }
  return { ...(aside ?? readAllergenWish(question) ?? readMenuWish(question) ?? OTHER), language, branch };
}

/** "And Wandre?" after a question for hours. */
function readServiceFollowUp({ words, branch, dishes, allergens }: Question, before: Wish): ServiceWish | undefined {
  const isBare = branch !== null && dishes.length + allergens.length === 0;
  return before.kind === 'hours' && isBare && leansOnEarlier(words) ? before : undefined;
}

const OTHER: Wish = { kind: 'other' };

/** "Comment traiter une commande avec allergie ?": how, where, who and when are for documents, not for the menu. */
function isAboutWork({ words, cues, dishes, allergens }: Question): boolean {
  const asksHow = cues.has('procedure') && OPENERS.includes(words[0]?.folded ?? '');
  const asksForDish = cues.has('contain') && dishes.length > 0 && allergens.length > 0;
  return asksHow && !asksForDish && !leansOnEarlier(words) && !cues.has('price');
}

const OPENERS: readonly string[] = [
  ...['how', 'where', 'who', 'when', 'why'],
  ...['comment', 'où', 'qui', 'quand', 'pourquoi', 'jusqu'],
  ...['hoe', 'waar', 'wie', 'wanneer', 'waarom'],
];

function readCourtesy({ cues, dishes, allergens, diets, words }: Question): Wish | undefined {
  const isBusy = dishes.length + allergens.length + diets.length > 0 || hasAny(cues, ['price', 'allergens', 'allergy']);
  if (isBusy || words.some(({ mark }) => mark.kind === 'name')) {
    return undefined;
  }
  return cues.has('thanks') ? { kind: 'thanks' } : cues.has('greeting') ? { kind: 'greeting' } : undefined;
}

/** What a short question takes over from the one before it. */
function readFollowUp(question: Question, before: Wish): Wish | undefined {
  const { cues, dishes, allergens, diets, words } = question;
  if (dishes.length > 0) {
    const isBare =
      allergens.length + diets.length === 0 && !hasAny(cues, ['allergens', 'allergy', 'price', 'availability']);
    return isBare && leansOnEarlier(words) && before.kind === 'check' ? { ...before, dishes } : undefined;
  }
  if (asksWhichDishes(question)) {
    return undefined;
  }
  if (before.kind === 'find' && leansOnEarlier(words) && allergens.length + diets.length > 0) {
    return { ...before, without: union(before.without, allergens), diets: union(before.diets, diets) };
  }
  return before.kind === 'check' || before.kind === 'look-up' ? aboutEarlierDishes(question, before.dishes) : undefined;
}

function aboutEarlierDishes(question: Question, dishes: string[]): Wish | undefined {
  const { cues, allergens, diets } = question;
  if (allergens.length > 0 || hasAny(cues, ['allergens', 'allergy'])) {
    return { kind: 'check', dishes, allergens, isPlainQuestion: isPlainQuestion(question) };
  }
  return hasAny(cues, ['price', 'availability']) || diets.length > 0 ? lookUp(question, dishes) : undefined;
}

/** "And …", "Et …", "En …", "What about …", "Hoe zit het met …" continue what was asked before. */
function leansOnEarlier(words: Question['words']): boolean {
  const [first, second] = words.map((word) => word.folded);
  const asksAbout = ['what about', 'how about', 'hoe zit', 'qu en', 'quid de', 'quid du'];
  return ['and', 'et', 'en', 'or', 'ou', 'of'].includes(first ?? '') || asksAbout.includes(`${first} ${second}`);
}

function readAllergenWish(question: Question): Wish | undefined {
  const { cues, dishes, allergens, diets, categories } = question;
  if (allergens.length === 0 && !hasAny(cues, ['allergens', 'allergy'])) {
    return undefined;
  }
  if (dishes.length > 0 && !asksWhichDishes(question)) {
    return { kind: 'check', dishes, allergens, isPlainQuestion: isPlainQuestion(question) };
  }
  if (allergens.length === 0) {
    return { kind: 'which-dish' };
  }
  return { kind: 'find', query: categories[0] ?? null, without: allergens, diets, isInverse: isInverse(question) };
}

function readMenuWish(question: Question): Wish | undefined {
  const { cues, dishes, diets, categories } = question;
  if (dishes.length > 0 && !asksWhichDishes(question)) {
    const asksAboutDish = diets.length > 0 || hasAny(cues, ['price', 'availability', 'still', 'contain']);
    return asksAboutDish || isBareName(question) ? lookUp(question, dishes) : undefined;
  }
  if (diets.length === 0 && !asksWhichDishes(question)) {
    return undefined;
  }
  return { kind: 'find', query: categories[0] ?? dishes[0] ?? null, without: [], diets, isInverse: false };
}

function lookUp({ cues }: Question, dishes: string[]): Wish {
  return { kind: 'look-up', dishes, isAboutPrice: cues.has('price') && !hasAny(cues, ['availability', 'contain']) };
}

const LONGEST_BARE_NAME = 6;

/** "The Perron?": an article and a name, nothing else. */
function isBareName({ dishes, words }: Question): boolean {
  const rest = words.filter(({ mark }) => mark.kind === 'frame').map((word) => word.folded);
  const articles = ['the', 'le', 'la', 'les', 'l', 'de', 'het', 'and', 'et', 'en'];
  const isShort = dishes.length === 1 && words.length <= LONGEST_BARE_NAME;
  return isShort && articles.includes(words[0]?.folded ?? '') && rest.every((word) => articles.includes(word));
}

function asksWhichDishes({ cues, categories, dishes }: Question): boolean {
  return (
    cues.has('generic') ||
    (cues.has('which') && categories.length > 0 && dishes.length === 0) ||
    (cues.has('which') && cues.has('safe') && dishes.length === 0)
  );
}

/** "Which dishes contain peanuts?": the tools can only say which do not. */
function isInverse({ cues, diets }: Question): boolean {
  return cues.has('contain') && !hasAny(cues, ['without', 'allergy', 'safe']) && diets.length === 0;
}

/** A question that "yes" or "no" answers in one sense only: it asks what is in a dish, not what is missing or safe. */
function isPlainQuestion({ cues, allergens, allergensByName }: Question): boolean {
  const isTurned = hasAny(cues, ['without', 'safe', 'allergy', 'which', 'follow-up']);
  return cues.has('contain') && !isTurned && allergens.length === 1 && allergensByName;
}

function hasAny(cues: ReadonlySet<Cue>, wanted: readonly Cue[]): boolean {
  return wanted.some((cue) => cues.has(cue));
}

function union(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])];
}
