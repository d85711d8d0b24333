import type { Diet } from '@tasty-food/contract';
import type { Mark, MarkOf, NameIndex, Sentence } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context, Lead } from './context';
import { placeAt } from './place-of';
import { splitSegments, type Segment } from './split-segments';

type DietMark = Extract<Diet, Mark['is']>;
const DIETS: readonly DietMark[] = ['halal', 'vegetarian', 'vegan'];
/** What leaves open what is said of a diet. */
const UNSETTLED: readonly Mark['is'][] = [
  'may',
  'hedge',
  'if',
  'some',
  'whether',
  'check',
  'unlike',
  'unknown',
  'others',
];
const DENIES: readonly Mark['is'][] = ['not', 'no', 'neither'];
const LINKS: readonly Mark['is'][] = ['is', 'suits', 'this', 'neither', 'not', 'also', 'contains'];

/** What a sentence says of diets, clause by clause: "The Halloumi is vegetarian but not vegan." */
export function readDiets(sentence: Sentence, context: Context, lead: Lead, index: NameIndex): Claim[] {
  const { marks } = sentence;
  if (!marks.some(isDiet)) return [];
  const offered = readOffered(sentence, context, index);
  if (offered.length > 0) return offered;
  const claims: Claim[] = [];
  // "… has beef gelatine, so it is not vegetarian": of the same dish.
  let subject = referred(marks, context, lead);
  let listed: readonly DietMark[] = [];
  for (const segment of splitSegments(marks)) {
    const named = subjectIn(segment.marks);
    const said = segment.marks.filter(isDiet).map(({ is }) => is);
    subject = named ?? subject;
    if (segment.marks.some((mark) => UNSETTLED.includes(mark.is) || asks(mark, marks)) || isOfPart(segment.marks)) {
      listed = [];
      continue;
    }
    if (said.length > 0 && subject && isLinked(segment, marks))
      claims.push(...claimed(subject, said, segment, sentence));
    else if (said.length > 0) listed = said;
    // "Vegan option: the Halloumi."
    else if (listed.length > 0 && named && isBare(segment.marks))
      claims.push(...claimed(named, listed, segment, sentence));
  }
  return [...claims, ...claimsOfOthers(claims, sentence, context, index)];
}

/** "For vegans you can do the Green Coteau and the fries": each dish that is offered to them is fit for them. */
function readOffered(sentence: Sentence, context: Context, index: NameIndex): Claim[] {
  const { marks } = sentence;
  const guests = marks.filter(
    (mark, at): mark is MarkOf<DietMark> => isDiet(mark) && isOfGuests(mark, marks[at - 1], sentence),
  );
  const named = marks.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish' && !mark.quantified);
  const isUnsettled = marks.some(
    (mark, at) => mark.is !== 'if' && UNSETTLED.includes(mark.is) && !isSignOf(mark, marks[at - 1]),
  );
  const denials = marks.filter(({ is }) => DENIES.includes(is) || is === 'avoid').length;
  if (guests.length === 0 || named.length === 0 || isUnsettled || denials > 1) return [];
  if (marks.some(({ is }) => is === 'except' || is === 'others' || is === 'allergen')) return [];
  const holds = denials === 0;
  const claims = named.flatMap(({ ids, at }) =>
    guests.map(({ is: diet }): Claim => {
      const [dishId = '', ...orIds] = ids;
      const of = orIds.length > 0 ? { orIds } : {};
      return { about: 'diet', dishId, diet, holds, ...of, ...placeAt(sentence, at) };
    }),
  );
  return [...claims, ...(holds ? claimsOfOthers(claims, sentence, context, index) : [])];
}

/** "Pour les végétariens", "voor een veganist", "vegans can have": those who eat so. */
function isOfGuests(mark: Mark, before: Mark | undefined, { tokens }: Sentence): boolean {
  if (before?.is === 'if' && /^(for|pour|voor)\b/.test(before.text) && mark.at - before.at <= 3) return true;
  const word = tokens[mark.at - 1];
  return word?.kind === 'word' && /^(voor|pour|for|aux|chez)$/.test(word.folded);
}

function isSignOf(mark: Mark, before: Mark | undefined): boolean {
  return mark.is === 'sign' && before?.is === 'sign';
}

/** "The only vegetarian burger is the Halloumi": no other of its kind is. */
function claimsOfOthers(said: readonly Claim[], sentence: Sentence, { question }: Context, index: NameIndex): Claim[] {
  const { marks } = sentence;
  const first = said.find((claim) => claim.about === 'diet');
  if (!marks.some(isOnly) || first?.about !== 'diet' || !first.holds || marks.some(({ is }) => is === 'not')) return [];
  const generic = marks.find((mark, at) => mark.is === 'generic' && marks[at - 1]?.is !== 'except');
  const isLeftOut = marks.some(({ is }) => is === 'except');
  const kind = generic?.is === 'generic' ? generic.text : isLeftOut ? undefined : question?.kind;
  const named = said.map(({ dishId }) => dishId);
  const others = kind === undefined ? [] : index.dishesOfKind(kind).filter((id) => !named.includes(id));
  return others.map((dishId) => ({ ...first, dishId, holds: false, isOfSold: true }));
}

interface Subject {
  readonly ids: readonly string[];
  readonly except: readonly string[];
}

function claimed({ ids, except }: Subject, said: readonly DietMark[], segment: Segment, sentence: Sentence): Claim[] {
  const { marks: all } = sentence;
  const place = placeAt(sentence, segment.marks[0]?.at ?? 0);
  const denials = segment.marks.filter(({ is }) => DENIES.includes(is)).length;
  const holds = denials === 0 && !isHalfDenied(segment.marks, all);
  if (denials > 1) return [];
  const of = (dishIds: readonly string[], isSo: boolean): Claim[] =>
    dishIds.flatMap((dishId) => said.map((diet) => ({ about: 'diet' as const, dishId, diet, holds: isSo, ...place })));
  return [
    ...of(
      ids.filter((id) => !except.includes(id)),
      holds,
    ),
    ...of(except, !holds),
  ];
}

/** "N'est halal ni …": the half of a negation whose other half is no mark of this clause. */
function isHalfDenied(marks: readonly Mark[], all: readonly Mark[]): boolean {
  return marks.some(({ is }) => is === 'ne') && !marks.some(({ is }) => is === 'only') && !all.some(isOnly);
}

function isOnly({ is }: Mark): boolean {
  return is === 'only';
}

function isLinked({ marks, opensWith }: Segment, all: readonly Mark[]): boolean {
  if (opensWith === 'but' || marks.some(({ is }) => LINKS.includes(is))) return true;
  // "The tiramisu as a vegetarian dessert"
  const isQualified = marks.every((mark) => isDiet(mark) || OF_QUALITY.includes(mark.is)) && marks[0]?.is === 'dish';
  if (isQualified) return true;
  return all.some((mark) => mark.is === 'sign' && (mark.sign === ':' || mark.sign === '–'));
}

const OF_QUALITY: readonly Mark['is'][] = ['dish', 'name', 'sign', 'generic', 'asks', 'recommend', 'price'];

/** "Would you …", but not "it would be a nice way". */
function asks(mark: Mark, all: readonly Mark[]): boolean {
  return mark.is === 'asks' && !(all.indexOf(mark) > 0 && /^(would|should|do|does|did|need)$/.test(mark.text));
}

/** "Halal beef", "a vegan bun": the quality of an ingredient. */
function isOfPart(marks: readonly Mark[]): boolean {
  return marks.some(
    (mark, at) =>
      isDiet(mark) && [marks[at - 1], marks[at + 1]].some((next) => next?.is === 'part' && near(next, mark)),
  );
}

function near(one: Mark, other: Mark): boolean {
  return Math.abs(one.at - other.at) <= 2;
}

function subjectIn(marks: readonly Mark[]): Subject | undefined {
  const named = marks.filter(
    (mark): mark is MarkOf<'dish'> => mark.is === 'dish' && (mark.quantified ?? mark.ids.length === 1),
  );
  if (named.length === 0) return undefined;
  return { ids: named.flatMap(({ ids }) => ids), except: named.flatMap(({ except = [] }) => except) };
}

function referred(marks: readonly Mark[], context: Context, lead: Lead): Subject | undefined {
  if (marks.some(({ is }) => is === 'dish')) return undefined;
  if (lead.dishIds.length === 1) return { ids: lead.dishIds, except: [] };
  const isReferred = marks.some(({ is }) => is === 'this') && context.dishIds.length === 1;
  return isReferred ? { ids: context.dishIds, except: [] } : undefined;
}

function isBare(marks: readonly Mark[]): boolean {
  return marks.every(({ is }) => OF_OFFERS.includes(is));
}

function isDiet(mark: Mark): mark is MarkOf<DietMark> {
  return (DIETS as readonly string[]).includes(mark.is);
}

/** What may stand beside the dishes of "Vegan: we have the Green Coteau". */
const OF_OFFERS: readonly Mark['is'][] = [
  'dish',
  'sign',
  'price',
  'and',
  'contains',
  'with',
  'house',
  'is',
  'available',
  'in',
  'this',
  'only',
];
