import { hasAny } from './cues.ts';
import type { Language } from './language.ts';
import { readDay } from './read-day.ts';
import { leansOnEarlier, readFollowUp, readServiceFollowUp } from './read-follow-up.ts';
import { readAllergenWish, readMenuWish } from './read-menu-wish.ts';
import { readQuestion } from './read-question.ts';
import type { Question } from './read-question.ts';
import { readServiceWish } from './read-service-wish.ts';
import type { Intent, Wish } from './wish.ts';
import { isAboutHowTo } from './work-words.ts';

/** Reads the questions of a conversation in their order; a later one may lean on those before it ("And celery?"). */
export function readIntent(
  questions: readonly string[],
  fallback: Language,
  today: string = new Date().toISOString().slice(0, 10),
): Intent {
  const start: Intent = { kind: 'other', language: fallback, branch: null, at: null };
  return questions.reduce<Intent>((before, text) => {
    const { day, rest } = readDay(text, today);
    return { ...readNext(readQuestion(rest, before.language), before, { day, today }), at: day };
  }, start);
}

interface Days {
  day: string | null;
  today: string;
}

function readNext(question: Question, before: Intent, { day, today }: Days): Omit<Intent, 'at'> & Wish {
  const { language, branch } = question;
  const service = readServiceWish(question, day, today) ?? readServiceFollowUp(question, before);
  if (service !== undefined) {
    return { ...service, language, branch };
  }
  const aside = readCourtesy(question) ?? (isAboutWork(question) ? OTHER : undefined);
  const leaning = aside === undefined ? readFollowUp(question, before) : undefined;
  if (leaning !== undefined) {
    return { ...leaning, language, branch: branch ?? before.branch };
  }
  return { ...(aside ?? readAllergenWish(question) ?? readMenuWish(question) ?? OTHER), language, branch };
}

const OTHER: Wish = { kind: 'other' };

/** "Comment traiter une commande avec allergie ?": how, where, who and when are for documents, not for the menu. */
function isAboutWork({ words, cues, dishes, allergens, diets }: Question): boolean {
  const isOfMenu = allergens.length + diets.length > 0 || hasAny(cues, ['price', 'allergens', 'allergy']);
  if (!isOfMenu && isAboutHowTo(words)) return true;
  const asksHow = cues.has('procedure') && OPENERS.includes(words[0]?.folded ?? '');
  const asksForDish = cues.has('contain') && dishes.length > 0 && allergens.length > 0;
  return asksHow && !asksForDish && !leansOnEarlier(words) && !cues.has('price');
}

const OPENERS: readonly string[] = [
  ...['how', 'where', 'who', 'when', 'why'],
  ...['comment', 'où', 'qui', 'quand', 'pourquoi', 'jusqu'],
  ...['hoe', 'waar', 'wie', 'wanneer', 'waarom'],
];

function readCourtesy({ cues, dishes, allergens, diets, kinds, words }: Question): Wish | undefined {
  const isBusy =
    dishes.length + allergens.length + diets.length + kinds.length > 0 ||
    hasAny(cues, ['price', 'allergens', 'allergy']);
  if (isBusy || words.some(({ mark }) => mark.kind === 'name')) {
    return undefined;
  }
  if (isAboutSimulator(words)) return { kind: 'greeting' };
  return cues.has('thanks') ? { kind: 'thanks' } : cues.has('greeting') ? { kind: 'greeting' } : undefined;
}

/** "Who are you?", "what can you do?", "help": who asks that is told what to ask. */
function isAboutSimulator(words: Question['words']): boolean {
  const said = words.map(({ folded }) => folded).join(' ');
  return ABOUT_SIMULATOR.test(said);
}

const ABOUT_SIMULATOR =
  /^(?:(?:hello|hi|bonjour|salut|hallo|hoi) )?(?:help(?: me)?|aide|aidez moi|hulp|(?:who|what|how) are you|what can (?:you do|i ask)(?: you)?|qui (?:es tu|etes vous)|tu es qui|que (?:peux tu|sais tu|pouvez vous) faire|comment (?:ca va|vas tu|allez vous)|ca va|wie ben (?:je|jij)|wat kan (?:je|jij)(?: doen)?|wat kun (?:je|jij)(?: doen)?|hoe gaat het)$/;
