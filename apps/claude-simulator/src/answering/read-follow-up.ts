import { hasAny } from './cues.ts';
import type { Question } from './read-question.ts';
import { asksWhichDishes, isPlainQuestion, lookUp } from './read-menu-wish.ts';
import type { ServiceWish } from './read-service-wish.ts';
import type { Wish } from './wish.ts';

/** "And Wandre?" after a question for hours. */
export function readServiceFollowUp(
  { words, branch, dishes, allergens }: Question,
  before: Wish,
): ServiceWish | undefined {
  const isBare = branch !== null && dishes.length + allergens.length === 0;
  return before.kind === 'hours' && isBare && leansOnEarlier(words) ? before : undefined;
}

/** What a short question takes over from the one before it. */
export function readFollowUp(question: Question, before: Wish): Wish | undefined {
  const { cues, dishes, allergens, diets, kinds, words } = question;
  if (dishes.length > 0) {
    const isBare =
      allergens.length + diets.length === 0 && !hasAny(cues, ['allergens', 'allergy', 'price', 'availability']);
    return isBare && leansOnEarlier(words) && before.kind === 'check' ? { ...before, dishes } : undefined;
  }
  if (before.kind === 'find' && leansOnEarlier(words) && allergens.length + diets.length + kinds.length > 0) {
    const queries = kinds.length > 0 ? kinds : before.queries;
    const sureQueries = kinds.length > 0 ? kinds : before.sureQueries;
    const wanted = { allergens: union(before.allergens, allergens), diets: union(before.diets, diets) };
    return { ...before, ...wanted, queries, sureQueries };
  }
  if (asksWhichDishes(question)) {
    return undefined;
  }
  return before.kind === 'check' || before.kind === 'look-up' ? aboutEarlierDishes(question, before.dishes) : undefined;
}

function aboutEarlierDishes(question: Question, dishes: string[]): Wish | undefined {
  const { cues, allergens, diets } = question;
  if (allergens.length > 0 || hasAny(cues, ['allergens', 'allergy'])) {
    return {
      kind: 'check',
      dishes,
      allergens,
      isPlainQuestion: isPlainQuestion(question),
      isAboutPrice: cues.has('price'),
    };
  }
  return hasAny(cues, ['price', 'availability']) || diets.length > 0 ? lookUp(question, dishes) : undefined;
}

/** "And …", "Et …", "En …", "What about …", "Hoe zit het met …" continue what was asked before. */
export function leansOnEarlier(words: Question['words']): boolean {
  const [first, second] = words.map((word) => word.folded);
  const asksAbout = ['what about', 'how about', 'hoe zit', 'qu en', 'quid de', 'quid du'];
  return ['and', 'et', 'en', 'or', 'ou', 'of'].includes(first ?? '') || asksAbout.includes(`${first} ${second}`);
}

function union(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])];
}
