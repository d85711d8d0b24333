import { type AllergenCode } from '@tasty-food/contract';
import { allergensIn, codesOf, has, type Mark, type Subject, tellingKind } from '@tasty-food/api-marks';
import type { Surroundings } from './find-subject';

const BOTH =
  /^(both|les deux|les trois|les quatre|tous les|toutes les|tous trois|toutes trois|beide|beiden|allebei|all (?:three|four)|alle (?:twee|drie|vier)|alletwee|alledrie)/;
const NEITHER = /^((?:neither|none) of|ni l une? ni l autre|aucune? de[s ]|geen van)/;
const VERBS: readonly Mark['is'][] = [
  'contains',
  'with',
  'is',
  'may',
  'modal',
  'suits',
  'free',
  'absent',
  'ne',
  'sign',
];

export function isBoth(mark: Mark): boolean {
  return mark.is === 'this' && BOTH.test(mark.text);
}

export function isNeither(mark: Mark): boolean {
  return mark.is === 'not' && NEITHER.test(mark.text);
}

/** "Contains neither", "bevat geen van die", "has none of them": what is not in it was named before. */
export function isNeitherIn(marks: readonly Mark[], at: number): boolean {
  const [mark, next, after] = [marks[at], marks[at + 1], marks[at + 2]];
  const isDenial = mark?.is === 'neither' || (mark?.is === 'not' && /^(none|geen|aucune?)$/.test(mark.text));
  if (!isDenial || !has(marks.slice(0, at), 'contains', 'with')) return false;
  const isOfThem = next?.is === 'this' && /^(them|those|these|die|deze|ze)$/.test(next.text);
  const end = isOfThem ? after : next;
  return (mark.is === 'neither' || isOfThem) && (end === undefined || end.is === 'in' || end.is === 'sign');
}

/** "…, neither has celery", "… zit in allebei": all dishes that the sentence has named so far, or the last that were spoken of. */
export function subjectOfBoth(
  marks: readonly Mark[],
  all: readonly Mark[],
  { context: { dishIds: spokenIds }, index }: Surroundings,
): Subject | undefined {
  const [first] = marks;
  if (!first || has(marks, 'dish') || !marks.some((mark, at) => isSubject(mark, marks, at))) return undefined;
  const before = all.filter((mark) => mark.is === 'dish' && mark.at < first.at);
  const ids = [...new Set(before.flatMap((mark) => (mark.is === 'dish' && !mark.quantified ? mark.ids : [])))];
  if (ids.length > 1) return { ids, except: [] };
  // "Salads: all three are free of celery": of the salads, and not of what was spoken of.
  const kind = tellingKind(all, index);
  const ofKind = kind ? index.dishesOfKind(kind.text) : spokenIds;
  if (!spokenIds.every((id) => ofKind.includes(id))) return undefined;
  return ids.length === 0 && spokenIds.length > 1 ? { ids: spokenIds, except: [] } : undefined;
}

function isSubject(mark: Mark, marks: readonly Mark[], at: number): boolean {
  const [before, next] = [marks[at - 1], marks[at + 1]];
  if (isBoth(mark))
    return at === 0 || before?.is === 'in' || !has(marks.slice(0, at), 'contains', 'free', 'with', 'may');
  const isAlone = isNeither(mark) || (mark.is === 'neither' && !/^(ni|noch|nor)$/.test(mark.text));
  return isAlone && at === 0 && next !== undefined && VERBS.includes(next.is);
}

/** What "it" and "en" mean in a sentence: what was named in it before, or what its guest cannot eat. */
export function codesBefore(marks: readonly Mark[], all: readonly Mark[]): readonly AllergenCode[] | undefined {
  const from = marks[0]?.at ?? 0;
  const spoken = allergensIn(all).filter(({ at, isKind }) => at < from && !isKind);
  const plain = spoken.filter(({ ofGuest }) => !ofGuest);
  const codes = codesOf(plain.length > 0 ? plain : spoken);
  return codes.length > 0 ? codes : undefined;
}
