import { brusselsDay } from '@tasty-food/api-branches';
import { readMoments } from '@tasty-food/api-house-claims';
import { readTopics, type QuestionTopics } from '@tasty-food/api-marks';
import type { Branch, Language } from '@tasty-food/contract';
import type { BranchRows } from '../branch-rows/branch-rows';
import { questionLanguage } from './question-language';
import { foldedWords, readCues, type Cue } from './question-cues';

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
  const time = readTime(text, brusselsDay(askedAt), spoken);
  const lookUps = time === undefined ? [] : chooseLookUps(topics, readCues(text), time);
  const about = { language: spoken, branch: branchNamed(text, branches) };
  if (lookUps.length === 0) return undefined;
  return {
    language: spoken,
    lookUps: lookUps.map(({ tool, input }) => ({ tool, input: { ...input, ...about } })),
  };
}

/** When a question asks about. `at`: the day, where it is not today. */
interface AskedTime {
  readonly today: string;
  readonly at: string | null;
}

/** Undefined where another time than now is asked about and no one day: the rows of today do not answer that. */
function readTime(text: string, today: string, language: Language): AskedTime | undefined {
  const moments = readMoments(text, today, language);
  const days = new Set(moments.map(({ day }) => day));
  if (days.size === 0) return { today, at: null };
  const [day] = days;
  if (days.size > 1 || day === undefined) return undefined;
  return { today, at: day === today ? null : day };
}

function chooseLookUps(topics: QuestionTopics, cues: ReadonlySet<Cue>, time: AskedTime): LookUp[] {
  const { dishIds, codes, diets } = topics;
  const { at } = time;
  // "Is the chicken halal?": what proves it, not all that is halal.
  const isOfMeat = cues.has('meat') && diets.includes('halal') && dishIds.length === 0;
  if (cues.has('certificate') || isOfMeat) return [{ tool: 'certificate', input: { about: null, at } }];
  if (dishIds.length > DISHES_MAX) return [];
  if (dishIds.length > 0) return ofDishes(topics, cues, time);
  if (codes.length > 0) return isToCome(time) ? [] : ofAllergens(topics, at);
  if (cues.has('hours')) return [{ tool: 'opening_hours', input: daysOf(cues, time) }];
  if (diets.length > 0)
    return [{ tool: 'find_dishes', input: { ...ANY_DISH, query: topics.kind ?? null, diet: diets, at } }];
  if (topics.kind !== undefined && cues.has('price'))
    return [{ tool: 'find_dishes', input: { ...ANY_DISH, query: topics.kind, at } }];
  if (at === null && (topics.availability || cues.has('out'))) return [{ tool: 'availability', input: { dishes: [] } }];
  return [];
}

const ANY_DISH = { query: null, with_allergens: [], without_allergens: [], diet: [] };

function ofDishes(
  { dishIds, codes, diets, allergens, availability }: QuestionTopics,
  cues: ReadonlySet<Cue>,
  time: AskedTime,
): LookUp[] {
  const { at } = time;
  if (codes.length > 0 || allergens || cues.has('allergens')) {
    return isToCome(time) ? [] : [{ tool: 'check_allergens', input: { dishes: dishIds, allergens: codes, at } }];
  }
  if (diets.length > 0 || cues.has('price')) {
    return dishIds.map((query) => ({ tool: 'find_dishes', input: { ...ANY_DISH, query, at } }));
  }
  // What is out is known of now alone.
  const isOfSale = at === null && (availability || cues.has('out'));
  return isOfSale ? [{ tool: 'availability', input: { dishes: dishIds } }] : [];
}

/** Nobody has checked the register for a day to come. */
function isToCome({ today, at }: AskedTime): boolean {
  return at !== null && at > today;
}

function ofAllergens({ codes, kind, avoids, contains }: QuestionTopics, at: string | null): LookUp[] {
  const query = kind ?? null;
  if (avoids) return [{ tool: 'dishes_without', input: { allergens: codes, query, at } }];
  if (contains) return [{ tool: 'find_dishes', input: { ...ANY_DISH, query, with_allergens: codes, at } }];
  return [];
}

function daysOf(cues: ReadonlySet<Cue>, { today, at }: AskedTime) {
  if (at !== null) return { from: at, to: at };
  return cues.has('today') ? { from: today, to: today } : { from: null, to: null };
}

/** Null where none is named, which means the person's own. */
function branchNamed(text: string, branches: readonly Branch[]): string | null {
  const asked = ` ${foldedWords(text).join(' ')} `;
  const named = branches.filter(({ id, name }) =>
    [id, name].some((called) => asked.includes(` ${foldedWords(called).join(' ')} `)),
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
