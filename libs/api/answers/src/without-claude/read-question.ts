import { addDays, brusselsDay } from '@tasty-food/api-branches';
import { readTopics, type QuestionTopics } from '@tasty-food/api-vocabulary';
import type { Branch, Language } from '@tasty-food/contract';
import type { BranchRows } from '../branch-rows/branch-rows';
import { questionLanguage } from './question-language';
import { foldedWords, readCues, type QuestionCues } from './question-cues';

/** A look-up that answers a question by itself. */
export interface LookUp {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface ReadQuestion {
  readonly language: Language;
  readonly lookUps: readonly LookUp[];
}

/** So many dishes can be asked about by name at once. */
const DISHES_MAX = 6;

/**
 * What a question asks for, as look-ups that answer it; undefined where it cannot be told for sure. It is better not to answer than
 * to answer another question.
 */
export function readQuestion(
  { text, language, askedAt }: { readonly text: string; readonly language: Language; readonly askedAt: Date },
  rows: BranchRows,
  branches: readonly Branch[],
): ReadQuestion | undefined {
  const spoken = questionLanguage(text, language);
  const topics = readTopics(text, rows.factsIn(spoken), spoken);
  const cues = readCues(text);
  const lookUps = chooseLookUps(topics, cues, askedAt);
  const about = { language: spoken, branch: branchNamed(text, branches) };
  if (lookUps.length === 0) return undefined;
  return {
    language: spoken,
    lookUps: lookUps.map(({ tool, input }) => ({ tool, input: { ...input, ...about } })),
  };
}

function chooseLookUps(topics: QuestionTopics, { cues, weekday, day }: QuestionCues, askedAt: Date): LookUp[] {
  const { dishIds, codes, diets } = topics;
  if (cues.has('certificate')) return [{ tool: 'certificate', input: { about: null } }];
  if (dishIds.length > DISHES_MAX) return [];
  if (dishIds.length > 0) return ofDishes(topics, cues);
  if (codes.length > 0) return ofAllergens(topics);
  if (cues.has('hours')) return [{ tool: 'opening_hours', input: daysOf(cues, weekday, day, askedAt) }];
  if (diets.length > 0)
    return [{ tool: 'find_dishes', input: { ...ANY_DISH, query: topics.kind ?? null, diet: diets } }];
  if (topics.availability || cues.has('out')) return [{ tool: 'availability', input: { dishes: [] } }];
  return [];
}

const ANY_DISH = { query: null, with_allergens: [], without_allergens: [], diet: [] };

function ofDishes(
  { dishIds, codes, diets, allergens, availability }: QuestionTopics,
  cues: QuestionCues['cues'],
): LookUp[] {
  if (codes.length > 0 || allergens || cues.has('allergens')) {
    return [{ tool: 'check_allergens', input: { dishes: dishIds, allergens: codes } }];
  }
  if (diets.length > 0 || cues.has('price')) {
    return dishIds.map((query) => ({ tool: 'find_dishes', input: { ...ANY_DISH, query } }));
  }
  if (availability || cues.has('out')) return [{ tool: 'availability', input: { dishes: dishIds } }];
  return [];
}

function ofAllergens({ codes, kind, avoids, contains }: QuestionTopics): LookUp[] {
  const query = kind ?? null;
  if (avoids) return [{ tool: 'dishes_without', input: { allergens: codes, query } }];
  if (contains) return [{ tool: 'find_dishes', input: { ...ANY_DISH, query, with_allergens: codes } }];
  return [];
}

function daysOf(cues: QuestionCues['cues'], weekday: number | undefined, day: string | undefined, askedAt: Date) {
  const today = brusselsDay(askedAt);
  const asked = day ?? (weekday === undefined ? undefined : nextDay(today, weekday));
  if (asked !== undefined) return { from: asked, to: asked };
  if (cues.has('tomorrow')) return { from: addDays(today, 1), to: addDays(today, 1) };
  return cues.has('today') ? { from: today, to: today } : { from: null, to: null };
}

/** The next such day, today included. */
function nextDay(today: string, weekday: number): string {
  const ahead = (weekday - (new Date(today).getUTCDay() || 7) + 7) % 7;
  return addDays(today, ahead);
}

/** Null where none is named, which means the person's own. */
function branchNamed(text: string, branches: readonly Branch[]): string | null {
  const asked = ` ${foldedWords(text).join(' ')} `;
  const named = branches.filter(({ id, name }) =>
    [id, name].some((called) => asked.includes(` ${foldedWords(called).join(' ')} `)),
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
