import {
  allergensIn,
  codesOf,
  has,
  type Mark,
  type MarkOf,
  namedDishes,
  type Subject,
  tellingKind,
} from '@tasty-food/api-marks';
import { foldWord, isAccounted, type NameIndex } from '@tasty-food/api-vocabulary';
import type { Context, Doubt, Lead, Segment } from '@tasty-food/api-menu-claims';

/** Where dishes that a segment does not name may be found. */
export interface Surroundings {
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
  readonly context: Context;
  readonly lead: Lead;
  readonly index: NameIndex;
  readonly isLead: boolean;
}

/** The dishes a segment without a name speaks of; a doubt where they should be known and are not; neither where none is meant. */
export function findSubject(
  { marks }: Segment,
  at: number,
  around: Surroundings,
): { subject?: Subject; doubt?: Doubt } {
  const { segments, marks: all, context, lead, index, isLead } = around;
  const later = segments.slice(at + 1).find((other) => namedDishes(other.marks) && !isOfOther(other, marks, context));
  const coming = later && namedDishes(later.marks);
  if (coming) return { subject: withoutTold(coming, later.marks, around) };
  const codes = codesOf(allergensIn(all));
  if (has(all, 'some')) return { doubt: { why: 'all-dishes', dishIds: [], codes } };
  if (lead.dishIds.length > 0) return { subject: plainly(lead.dishIds) };
  if (isLead || isOfElse(marks, all)) return {};
  const pronoun = marks.find((mark): mark is MarkOf<'this'> => mark.is === 'this');
  const names = all.filter(
    (mark): mark is MarkOf<'name'> => mark.is === 'name' && isNamelike(mark) && !isOpening(mark),
  );
  if (names.length > 0 && !pronoun)
    return { doubt: { why: 'unknown-dish', dishIds: [], codes, names: names.map(({ text }) => text) } };
  const kind = tellingKind(all, index);
  if (has(all, 'house') || (kind && isPlural(kind.text))) {
    const ids = index.dishesOfKind(kind?.text ?? 'dish');
    return ids.length > 0 ? { subject: plainly(ids) } : { doubt: { why: 'all-dishes', dishIds: [], codes } };
  }
  if (context.dishIds.length > 0) return { subject: plainly(context.dishIds) };
  const refers = pronoun !== undefined && (pronoun === all[0] || !WEAK_PRONOUN.test(pronoun.text));
  return refers || ELLIPTIC.includes(all[0]?.is ?? 'skip') ? { doubt: { why: 'unreadable', dishIds: [], codes } } : {};
}

/** "It has no mustard, since the tartare has none", "…, unlike the Classic": what comes is no subject of what stands before it. */
function isOfOther({ marks: of, opensWith }: Segment, marks: readonly Mark[], { dishIds }: Context): boolean {
  if (dishIds.length === 0) return false;
  return has(of, 'unlike') || (opensWith === 'but' && marks[0]?.is === 'this');
}

/** Of the kitchen or the world; but "they are fried apart, so without gluten" goes on about the dish. */
function isOfElse(marks: readonly Mark[], all: readonly Mark[]): boolean {
  if (all[0]?.is === 'this') return has(marks, 'elsewhere', 'general') && !has(marks, 'this', 'free', 'absent', 'not');
  return has(all, 'general', 'elsewhere');
}

/** "All other dishes": those that were not named yet. */
export function withoutTold(subject: Subject, marks: readonly Mark[], { marks: all, context }: Surroundings): Subject {
  if (!marks.some((mark) => mark.is === 'dish' && mark.isOthers)) return subject;
  const others = all.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish' && !mark.isOthers);
  const included = others.flatMap(({ isIncluded, ids }) => (isIncluded ? ids : []));
  const named = others.flatMap(({ ids }) => ids);
  const left = subject.ids.filter((id) => !context.toldDishIds.has(id) && !named.includes(id));
  return { ...subject, ids: [...new Set([...left, ...included])] };
}

/** "Les autres ont tous du gluten": all of the kind that is spoken of, or was asked for, but those that were named. */
export function othersOfKind(
  marks: readonly Mark[],
  { marks: all, context, index }: Surroundings,
): Subject | undefined {
  const [first] = marks;
  if (first?.is !== 'others' || !OTHERS.test(first.text) || has(marks, 'allergens', 'in')) return undefined;
  const dishes = all.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish' && mark.at < first.at);
  // "The three waffles: the Liège one …, the other two …"
  const wide = dishes.find(({ ids: of }) => of.length > 2);
  const generic = all.find((mark): mark is MarkOf<'generic'> => mark.is === 'generic');
  const kind = generic?.text ?? (wide ? undefined : context.question?.kind);
  const ofKind = kind === undefined ? (wide?.ids ?? []) : index.dishesOfKind(kind);
  const named = dishes.flatMap((mark) => (mark === wide ? [] : mark.ids));
  const ids = ofKind.filter((id) => !named.includes(id));
  const count = countOf(first.text);
  return ids.length > 0 && (count === undefined || count === ids.length) ? plainly(ids) : undefined;
}

/** "The other two": of dishes, where "the others" may be allergens. */
export function isCounted(mark: Mark): boolean {
  return mark.is === 'others' && countOf(mark.text) !== undefined;
}

function countOf(text: string): number | undefined {
  const at = COUNTS.findIndex((words) => words.test(text));
  return at === -1 ? undefined : at + 2;
}

const COUNTS = [/\b(two|deux|twee)\b/, /\b(three|trois|drie)\b/, /\b(four|quatre|vier)\b/, /\b(five|cinq|vijf)\b/];
const OTHERS =
  /^(others|les autres|anderen|de rest|the rest|le reste|the others|(?:the )?other (?:two|three|four|five)|(?:les|de) (?:deux|trois|quatre|cinq|twee|drie|vier|vijf) (?:autres|anderen?)|de andere (?:twee|drie|vier|vijf))$/;

/** The dish whose contents were asked for, where the sentence names nothing but allergens. */
export function askedDish({ marks, context: { question } }: Surroundings): Subject | undefined {
  const isAnswer = question?.isOfContents && !has(marks, 'name', 'generic', 'general', 'elsewhere');
  return isAnswer && question.dishIds.length > 0 ? plainly(question.dishIds) : undefined;
}

/** Something that is not on the menu stands where a dish would: "la carbonara contient …", "… in the carbonara". */
export function findStranger(marks: readonly Mark[]): string | undefined {
  if (has(marks, 'dish', 'this')) return undefined;
  const stranger = marks.find((mark, at) => {
    const [before, next] = [marks[at - 1], marks[at + 1]];
    if (mark.is !== 'name' || !isNamelike(mark) || isOpening(mark)) return false;
    // "Ne la présentez pas …": a verb.
    if (before?.is === 'ne' && next?.is === 'not') return false;
    const isSubject = next !== undefined && PREDICATES.includes(next.is) && next.at - mark.at <= 3;
    return isSubject || (before?.is === 'in' && mark.at - before.at <= 2);
  });
  return stranger?.is === 'name' ? stranger.text : undefined;
}

/** "Daarnaast …": the first word of a sentence, which is written with a capital whatever it is. */
function isOpening({ at, text }: MarkOf<'name'>): boolean {
  return at === 0 && isAccounted(foldWord(text));
}

const PREDICATES: readonly Mark['is'][] = [
  'contains',
  'free',
  'not',
  'ne',
  'may',
  'modal',
  'absent',
  'unknown',
  'with',
  'is',
];

/** What a sentence without a subject of its own begins with. */
const ELLIPTIC: readonly Mark['is'][] = ['contains', 'free', 'not', 'may', 'absent', 'unknown', 'neither', 'no'];
/** These may refer to anything, unless the sentence begins with them. */
const WEAK_PRONOUN =
  /^(that|dat|dit|die|this|ca|cela|c est|ce sont|het|these|those|its|lui|deze|celui|celle|il|ze|zij)$/;

function isNamelike(mark: MarkOf<'name'>): boolean {
  return mark.isWritten || mark.at === 0;
}

export function isPlural(kind: string): boolean {
  return /(s|en)$/.test(kind) && kind !== 'repas';
}

export function plainly(ids: readonly string[]): Subject {
  return { ids, except: [] };
}
