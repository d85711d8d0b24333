import type { Place } from '@tasty-food/api-marks';
import { branchIn, type BranchName, foldWord } from '@tasty-food/api-vocabulary';
import type { SaidDay, Weekday } from './calendar';
import type { HoursClaim, SaidHours } from './hours-claim';
import { isOfElse } from './of-else';
import { onlyPartOf } from './only-part-of-day';
import { splitHours, type HoursPart } from './split-hours';

/** Most sentences hold none of these and cost nothing more. */
const TOUCHES_HOURS =
  /accueill|ouver|ouvr|ferm|open|clos|geslot|slui|dicht|horaire|\d\s?[hu:]\s?\d|\d\.\d{2}\s?[-–—]\s?\d{1,2}\.\d{2}|\d\s?(?:h|u|uur|[ap]m)\b|midi|minuit|noon|midnight|middernacht|(?:à|at|om|tot|until|till) \d/i;
/** Who opens and closes: without a day, a time or one of these it may be a box. */
const HOUSE =
  /\b(nous|on|we|wij|ons|onze|our|us|restaurants?|zaak|zaken|vestiging\w*|etablissements?|branch\w*|friteries?|magasins?|winkels?|shops?)\b/;
const ASKS_HOURS =
  /\b(ouver\w*|ouvr\w*|ferm\w*|open\w*|clos\w*|geslot\w*|slui\w*|dicht|horaires?|heures?|hours|uren|uur)\b/;
const ASKS_WHEN = /\b(quand|quelles?|heures?|hoe laat|wanneer|welke|when|what|which|until|tot|jusqua)\b/;
const UNBROKEN =
  /\b(doorlopend|de hele dag|heel de dag|non-?stop|sans interruption|en continu|toute la journee|all day( long)?|continuously|without a break)\b/;
const EXCEPT = /\b(sauf|excepte|except(?: for| on)?|behalve|uitgezonderd|a part|hormis|but|apart from)\b/;
/** Of the branch, not of who works there: that break is told in minutes. */
const BREAK = /\b(pauze|pause|break|coupure|onderbreking)\b/;
const SHUTS = /\b(ferm|sluit|clos|dicht|geslot)/;
/** The own branch and the one spoken of. */
const BOTH = /\b(allebei|beide|both|tous les deux|toutes les deux|les deux|de twee|the two)\b/;
const ANSWER = /^(?:\W*)(?:(oui|yes|ja|yep|jazeker|bien sur)|non|no|nee|neen|nope)\b[\s.!👍✅❌]*$/iu;
const DAY_RANGE = /^\s*(?:au|a|tot(?: en met)?|t\/m|to|through|thru|until|[-–—])\s*(?:le\s)?$/;
const TIME_RANGE = /^\s*(?:[-–—→]|->|a|tot|to|until|till|jusqua|\|)\s*$/;
const BETWEEN = /\b(entre|tussen|between)\s*$/;
const FROM = /\b(de|van|from)\s*$/;
const AND = /^\s*(?:et|en|and)\s*$/;

/** What days, and what of them, one stretch of a sentence tells. */
interface Stretch {
  days: SaidDay[];
  said: SaidHours[];
}

/** What the words around a stretch say of it. `isOfDish`: they name a dish. */
interface SaidOf {
  readonly place?: Place;
  readonly isApart?: boolean;
  readonly isOfDish?: boolean;
}

/** Follows an answer for its opening hours: of which branch and which days it speaks. */
export class HoursReader {
  private branchId: string | undefined;
  private days: readonly SaidDay[] = [];
  private isAsked = false;
  /** What a bare time tells. */
  private asked: 'opens' | 'closes' | undefined;
  /** What a yes says, where the question is one of yes and no. */
  private yes: boolean | undefined;

  constructor(private readonly now: { readonly date: string }) {}

  /** The person's question: which branch, which day. */
  begin(question: string, branches: readonly BranchName[]): void {
    const folded = foldWord(question);
    this.branchId = branchIn(question, branches);
    this.isAsked = ASKS_HOURS.test(folded);
    const parts = splitHours(question, this.now.date);
    this.days = parts.flatMap((part) => (part.is === 'days' ? part.days : []));
    const state = parts.find(({ is }) => is === 'opens' || is === 'hours' || is === 'closed' || is === 'closes');
    if (!ASKS_WHEN.test(folded)) this.yes = state && (state.is === 'opens' || state.is === 'hours');
    else if (state) this.asked = parts.some(({ is }) => is === 'closes') ? 'closes' : 'opens';
  }

  /**
   * A stretch of a sentence that speaks of one place. `isApart`: other stretches of the sentence name theirs, so that this one without a
   * name speaks of the own branch.
   */
  read(
    text: string,
    branches: readonly BranchName[],
    ownBranchId: string | undefined,
    { place, isApart = false, isOfDish = false }: SaidOf = {},
  ): HoursClaim[] {
    const folded = branches.length > 0 || TOUCHES_HOURS.test(text) ? foldWord(text) : '';
    const [named] = place?.branchIds ?? [];
    const before = this.branchId;
    if (!place?.isAllBut) this.branchId = named ?? this.branchId;
    const branchId = isApart && !place ? ownBranchId : (this.branchId ?? ownBranchId);
    const spoken = BOTH.test(folded) && !place ? [ownBranchId, before] : (place?.branchIds ?? [branchId]);
    const branchIds = place?.isAllBut ? others(branches, place.branchIds) : [...new Set(spoken)].filter(isKnown);
    const answer = this.yes === undefined ? undefined : ANSWER.exec(text.trim());
    if (branchId !== undefined && answer)
      return this.spokenDays().map((day) => ({
        about: 'hours',
        branchId,
        day,
        said: { open: (answer[1] !== undefined) === this.yes },
      }));
    if (branchId === undefined || !TOUCHES_HOURS.test(text) || text.trim().endsWith('?') || isOfElse(folded)) return [];
    const parts = splitHours(text, this.now.date);
    if (BREAK.test(folded)) return this.readBreak(parts, branchIds);
    const isOfHours = parts.some(({ is }) => is === 'opens' || is === 'hours' || is === 'closes' || is === 'closed');
    if (
      !isOfHours &&
      !(parts.some(({ is }) => is === 'time') && (this.isAsked || parts.some(({ is }) => is === 'days')))
    )
      return [];
    // "Off until tomorrow 11:30": the dish is back then, and nothing closes.
    if (isOfDish && !SHUTS.test(folded) && !parts.some(({ is }) => is === 'opens' || is === 'hours')) return [];
    const isDated = parts.some(({ is }) => is === 'time' || is === 'days' || is === 'now');
    if (!isDated && !this.isAsked && named === undefined && !HOUSE.test(folded)) return [];
    const stretches = this.stretchesOf(parts);
    const last = stretches.findLast(({ days }) => days.length > 0);
    const isUnbroken = UNBROKEN.test(folded) && !parts.some(({ is }) => is === 'not' || is === 'closed');
    const only = onlyPartOf(folded);
    const claims = stretches.flatMap(({ days, said: told }) => {
      const said: SaidHours[] = [
        ...told,
        ...(isUnbroken && told.length > 0 ? [{ unbroken: true } as const] : []),
        ...(only && told.length > 0 ? [{ only }] : []),
      ];
      const on = days.length > 0 ? days : this.spokenDays();
      return branchIds.flatMap((of) =>
        on.flatMap((day) => said.map((each): HoursClaim => ({ about: 'hours', branchId: of, day, said: each }))),
      );
    });
    if (last) this.days = last.days;
    return claims;
  }

  /** "Closed between 14:30 and 17:30", "takes a break from …": what stands between two periods. */
  private readBreak(parts: readonly HoursPart[], branchIds: readonly string[]): HoursClaim[] {
    const [from, to, other] = parts.flatMap((part) => (part.is === 'time' ? [part.time] : []));
    if (from === undefined || to === undefined || other !== undefined) return [];
    const told = parts.flatMap((part) => (part.is === 'days' ? part.days : []));
    const days = told.length > 0 ? told : this.spokenDays();
    const said = { restsFrom: from, restsTo: to };
    return branchIds.flatMap((branchId) => days.map((day): HoursClaim => ({ about: 'hours', branchId, day, said })));
  }

  private spokenDays(): readonly SaidDay[] {
    return this.days.length > 0 ? this.days : [{ date: this.now.date }];
  }

  /** "Monday to Thursday 11:30–22:00, Sunday closed": two stretches. */
  private stretchesOf(parts: readonly HoursPart[]): Stretch[] {
    const stretches: Stretch[] = [{ days: [], said: [] }];
    let [mode, isNot, isNow]: ['opens' | 'closes' | undefined, boolean, boolean] = [this.asked, false, false];
    const isOfHours = parts.some(({ is }) => is === 'opens' || is === 'hours' || is === 'closes' || is === 'closed');
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at] as HoursPart;
      const next = parts[at + 1];
      let current = stretches.at(-1) as Stretch;
      if (part.is === 'days') {
        // "Every day except Sunday": on that day it is closed.
        if (current.days.length > 1 && EXCEPT.test(part.before) && (isOfHours || current.said.length > 0)) {
          const excepted = part.days.map((day) => JSON.stringify(day));
          current.days = current.days.filter((day) => !excepted.includes(JSON.stringify(day)));
          stretches.splice(-1, 0, { days: [...part.days], said: [{ open: false }] });
          continue;
        }
        if (current.said.length > 0 && current.days.length > 0) stretches.push((current = { days: [], said: [] }));
        const isRange = next?.is === 'days' && DAY_RANGE.test(next.before);
        current.days.push(...(isRange ? rangeOf(part.days, next.days) : part.days));
        if (isRange) at++;
      } else if (part.is === 'time') {
        const isPair =
          next?.is === 'time' && (TIME_RANGE.test(next.before) || (AND.test(next.before) && BETWEEN.test(part.before)));
        // "from 11:30 until 22:00": the word between is a part of its own.
        const after = parts[at + 2];
        const isUntil =
          next?.is === 'closes' &&
          /^\s*$/.test(next.before) &&
          after?.is === 'time' &&
          /^\s*(?:a\s*)?$/.test(after.before);
        const to = isPair ? next.time : isUntil ? after.time : undefined;
        if (to !== undefined && isRest(parts[at - 1], part.before)) {
          current.said.push({ restsFrom: part.time, restsTo: to });
          [mode, isNot] = [this.asked, false];
        } else if (to !== undefined) current.said.push({ opens: part.time, closes: to });
        else if (mode ?? verbAfter(parts, at)) current.said.push({ [mode ?? verbAfter(parts, at) ?? '']: part.time });
        at += isPair ? 1 : isUntil ? 2 : 0;
      } else if (part.is === 'hours') mode = 'opens';
      else if (part.is === 'opens' || part.is === 'closes') {
        mode = part.is;
        const told = next?.is === 'time' || (next?.is === 'closes' && parts[at + 2]?.is === 'time');
        const isTold = parts[at - 1]?.is === 'time' && current.said.length > 0;
        if (part.is === 'opens' && !told && !isTold && !isTimed(parts.slice(at + 1))) {
          current.said.push({
            open: !(isNot || next?.is === 'not'),
            ...(isNow || next?.is === 'now' ? { isNow: true } : {}),
          });
          // The denial has done its work: "we don't open, Monday 30 is closed".
          isNot = false;
          if (next?.is === 'not') at++;
        }
      } else if (part.is === 'closed') {
        const isUntil = next?.is === 'closes' || next?.is === 'time';
        if (!isUntil) current.said.push({ open: isNot, ...(isNow || next?.is === 'now' ? { isNow: true } : {}) });
      } else if (part.is === 'not') isNot = true;
      else isNow = true;
    }
    return stretches;
  }
}

/** "Closed between 14:30 and 17:30", "not from 2 pm to 5 pm" */
function isRest(before: HoursPart | undefined, between: string): boolean {
  return (before?.is === 'closed' || before?.is === 'not') && (BETWEEN.test(between) || FROM.test(between));
}

/** Whether a time follows; "on n'ouvre pas, mardi à 11 h 30" denies what stands before the other day. */
function isTimed(parts: readonly HoursPart[]): boolean {
  const isDenied = parts[0]?.is === 'not' && parts[1]?.is === 'days';
  return !isDenied && parts.some(({ is }) => is === 'time');
}

/** All of them but these. */
function others(branches: readonly BranchName[], excepted: readonly string[]): string[] {
  return [...new Set(branches.map(({ id }) => id))].filter((id) => !excepted.includes(id));
}

function isKnown(branchId: string | undefined): branchId is string {
  return branchId !== undefined;
}

/** Dutch "gaat om 12 uur open": the verb stands behind its time. */
function verbAfter(parts: readonly HoursPart[], at: number): 'opens' | 'closes' | undefined {
  const [next, after] = parts.slice(at + 1);
  const isLast = after === undefined || after.is === 'days';
  return isLast && (next?.is === 'opens' || next?.is === 'closes') ? next.is : undefined;
}

function rangeOf(from: readonly SaidDay[], to: readonly SaidDay[]): SaidDay[] {
  const [first] = from;
  const [last] = to;
  if (!first || !last || !('weekday' in first) || !('weekday' in last)) return [...from, ...to];
  const days: SaidDay[] = [];
  for (let weekday = first.weekday; days.length < 7; weekday = ((weekday % 7) + 1) as Weekday) {
    days.push({ weekday });
    if (weekday === last.weekday) break;
  }
  return days;
}
