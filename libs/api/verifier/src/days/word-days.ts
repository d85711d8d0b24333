import type { Claim, Doubt } from '@tasty-food/api-menu-claims';
import { asOfWord } from '@tasty-food/api-vocabulary';
import type { Language } from '@tasty-food/contract';
import type { RegisterView } from '../register/register-view';
import { wordCorrection, type Said } from '../register/word-correction';
import type { DayRows } from './compare-on-days';
import type { HeldDays } from './spoken-days';

const TODAY: Record<Language, string> = { fr: ', aujourd’hui', nl: ', vandaag', en: ', today' };

/** What goes out in place of a sentence, for each day that it spoke of in the words of the rows of that day. */
export function wordOnDays(said: Said, held: HeldDays, rows: DayRows, language: Language): string {
  const { today, register, spoken } = rows;
  if (spoken.isOfToday(held)) return wordCorrection(said, register, language);
  const days = [...new Set([...held.days, ...held.asked])];
  const dated = days.flatMap((day) => (day === undefined || day === today ? [] : wordDay(said, day, rows, language)));
  // Where nothing is known of a day, what is so today is told as that.
  const isOfToday =
    said.doubt !== undefined || dated.length === 0 || days.some((day) => day === undefined || day === today);
  const ofToday = isOfToday ? [wordCorrection(said, register, language, TODAY[language])] : [];
  return [...ofToday, ...dated].join(' ');
}

function wordDay(
  { claims, wrong: judged, doubt }: Said,
  day: string,
  { dated }: DayRows,
  language: Language,
): string[] {
  const wrong = [...judged, ...doubted(doubt)];
  const views = new Map<RegisterView, string | undefined>();
  for (const claim of wrong)
    for (const { register, branchId } of dated.knowingOf(claim, day)) views.set(register, branchId);
  return [...views].map(([register, branchId]) => {
    const isKnown = (claim: Claim): boolean => dated.knowingOf(claim, day).some((known) => known.register === register);
    const here = (all: readonly Claim[]): Claim[] =>
      all.filter(isKnown).map((claim) => ({ ...claim, place: undefined }));
    const where = branchId === undefined ? '' : `, ${register.branchName(branchId)}`;
    const when = `, ${asOfWord(day, language)}${where}`;
    return wordCorrection({ claims: here(claims), wrong: here(wrong) }, register, language, when);
  });
}

/** The cells of a doubt, to be told like those of which something wrong was said. */
function doubted(doubt: Doubt | undefined): Claim[] {
  const { dishIds = [], codes = [] } = doubt ?? {};
  return dishIds.flatMap((dishId) => codes.map((code): Claim => ({ about: 'allergen', dishId, code, allowed: [] })));
}
