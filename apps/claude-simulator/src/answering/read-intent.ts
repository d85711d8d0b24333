import type { Language } from './language.ts';
import { readQuestion } from './read-question.ts';
import type { Question } from './read-question.ts';

/** What a person wants, as far as the menu and the register can tell. */
export type Intent = { language: Language; branch: string | null } & (
  | { kind: 'check'; dishes: string[]; allergens: string[]; isPlainQuestion: boolean }
  | { kind: 'find'; query: string | null; without: string[]; diets: string[]; isInverse: boolean }
  | { kind: 'look-up'; dishes: string[] }
  | { kind: 'which-dish' }
  | { kind: 'greeting' }
  | { kind: 'thanks' }
  | { kind: 'other' }
);

/** Reads the questions of a conversation in their order; a later one may lean on those before it ("And celery?"). */
export function readIntent(questions: readonly string[], fallback: Language): Intent {
  let intent: Intent = { kind: 'other', language: fallback, branch: null };
  for (const text of questions) {
    const question = readQuestion(text, intent.language);
    intent = { ...wish(question, intent), language: question.language, branch: question.branch };
  }
  return intent;
}

type Wish = Intent extends infer Each ? (Each extends Intent ? Omit<Each, 'language' | 'branch'> : never) : never;

function wish(question: Question, before: Intent): Wish {
  if (isAboutWork(question)) {
    return { kind: 'other' };
  }
  return (
    courtesy(question) ??
    followUp(question, before) ??
    aboutAllergens(question) ??
    aboutMenu(question) ?? { kind: 'other' }
  );
}

/** "Comment traiter une commande avec allergie ?": how, where, who and when are for documents, not for the menu. */
function isAboutWork({ words, cues, dishes, allergens }: Question): boolean {
  const asksHow = words[0] !== undefined && cues.has('procedure') && isFirstCue(words[0].folded);
  return asksHow && !cues.has('price') && !(cues.has('contain') && dishes.length > 0 && allergens.length > 0);
}

function isFirstCue(folded: string): boolean {
  return ['how', 'comment', 'hoe', 'where', 'waar', 'who', 'qui', 'wie', 'when', 'quand', 'wanneer', 'why'].includes(
    folded,
  );
}

function courtesy({ cues, dishes, allergens, diets, words }: Question): Wish | undefined {
  const isBusy =
    dishes.length > 0 || allergens.length > 0 || diets.length > 0 || cues.has('price') || cues.has('allergy');
  if (isBusy || words.some(({ mark }) => mark.kind === 'name')) {
    return undefined;
  }
  return cues.has('thanks') ? { kind: 'thanks' } : cues.has('greeting') ? { kind: 'greeting' } : undefined;
}

/** What a short question takes over from the one before it. */
function followUp(question: Question, before: Intent): Wish | undefined {
  const { cues, dishes, allergens, diets, words } = question;
  const leans =
    words[0] !== undefined && ['and', 'et', 'en', 'what', 'how', 'or', 'ou', 'of', 'hoe'].includes(words[0].folded);
  const earlier = before.kind === 'check' || before.kind === 'look-up' ? before.dishes : [];
  const asksForList = asksWhichDishes(question);
  if (dishes.length > 0) {
    const isBare = allergens.length === 0 && diets.length === 0 && !cues.has('allergy') && !cues.has('price');
    return leans && isBare && before.kind === 'check' ? { ...before, dishes } : undefined;
  }
  if (asksForList) {
    return undefined;
  }
  if (before.kind === 'find' && leans && (allergens.length > 0 || diets.length > 0)) {
    return { ...before, without: [...new Set([...before.without, ...allergens])], diets: [...before.diets, ...diets] };
  }
  if (earlier.length === 0) {
    return undefined;
  }
  if (allergens.length > 0 || cues.has('allergy')) {
    return { kind: 'check', dishes: earlier, allergens, isPlainQuestion: isPlainQuestion(question) };
  }
  return cues.has('price') || cues.has('availability') || diets.length > 0
    ? { kind: 'look-up', dishes: earlier }
    : undefined;
}

function aboutAllergens(question: Question): Wish | undefined {
  const { cues, dishes, allergens, diets } = question;
  if (allergens.length === 0 && !cues.has('allergy')) {
    return undefined;
  }
  if (dishes.length > 0 && !asksWhichDishes(question)) {
    return { kind: 'check', dishes, allergens, isPlainQuestion: isPlainQuestion(question) };
  }
  if (allergens.length === 0) {
    return { kind: 'which-dish' };
  }
  return {
    kind: 'find',
    query: question.categories[0] ?? null,
    without: allergens,
    diets,
    isInverse: isInverse(question),
  };
}

function aboutMenu(question: Question): Wish | undefined {
  const { cues, dishes, diets, categories } = question;
  const asksAboutDish = ['price', 'availability', 'still', 'contain', 'combien'].some((cue) =>
    cues.has(cue as 'price'),
  );
  if (dishes.length > 0 && (asksAboutDish || diets.length > 0) && !asksWhichDishes(question)) {
    return { kind: 'look-up', dishes };
  }
  if (diets.length > 0 || asksWhichDishes(question)) {
    const query = categories[0] ?? dishes[0] ?? null;
    return { kind: 'find', query, without: [], diets, isInverse: false };
  }
  return isBareName(question) ? { kind: 'look-up', dishes } : undefined;
}

/** "The Perron?": an article and a name, nothing else. */
function isBareName({ dishes, words }: Question): boolean {
  const rest = words.filter(({ mark }) => mark.kind === 'frame').map((word) => word.folded);
  const articles = ['the', 'le', 'la', 'les', 'l', 'de', 'het', 'and', 'et', 'en'];
  return dishes.length === 1 && words.length <= 6 && rest.length > 0 && rest.every((word) => articles.includes(word));
}

function asksWhichDishes({ cues, categories, dishes }: Question): boolean {
  return (
    cues.has('generic') ||
    (cues.has('which') && categories.length > 0) ||
    (cues.has('which') && dishes.length === 0 && cues.has('safe'))
  );
}

/** "Which dishes contain peanuts?": the tools can only say which do not. */
function isInverse({ cues, diets }: Question): boolean {
  return cues.has('contain') && !cues.has('without') && !cues.has('allergy') && !cues.has('safe') && diets.length === 0;
}

/** A question that "yes" or "no" answers in one sense only: it asks what is in a dish, not what is missing or safe. */
function isPlainQuestion({ cues, allergens, allergensByName }: Question): boolean {
  const isTurned = ['without', 'safe', 'allergy', 'which', 'followUp'].some((cue) => cues.has(cue as 'safe'));
  return cues.has('contain') && !isTurned && allergens.length === 1 && allergensByName;
}
