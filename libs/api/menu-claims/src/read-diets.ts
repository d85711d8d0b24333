import type { Mark, MarkOf, Sentence } from '@tasty-food/api-marks';
import type { NameIndex } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context, Lead } from './context';
import { DENIES, type DietMark, isDiet, near, UNSETTLED } from './diet-mark';
import { DietOffers } from './diet-offers';
import { dietsAgain } from './diets-again';
import { dietsOfOthers } from './diets-of-others';
import { placeAt } from './place-of';
import { splitSegments, type Segment } from './split-segments';

const LINKS: readonly Mark['is'][] = ['is', 'suits', 'this', 'neither', 'not', 'also', 'contains', 'only'];
/** Beside a diet that is only named. */
const OF_BARE: readonly Mark['is'][] = ['also', 'not', 'no', 'yes', 'sign'];

/** What a sentence says of diets, clause by clause: "The Halloumi is vegetarian but not vegan." */
export function readDiets(spoken: Sentence, context: Context, lead: Lead, index: NameIndex): Claim[] {
  const sentence = { ...spoken, marks: settleListed(spoken.marks) };
  const { marks } = sentence;
  if (!marks.some(isDiet)) return [...onlyAnswered(sentence, context, index), ...dietsAgain(sentence, context, index)];
  // "… has beef gelatine, so it is not vegetarian": of the same dish.
  const allBut = readAllBut(sentence, context);
  if (allBut) return allBut;
  const said: Said = { claims: [], subject: referred(marks, context, lead) };
  const offers = new DietOffers(sentence);
  for (const stretch of offers.stretches) {
    const offered = offers.read(stretch);
    if (offered.length === 0) readSegments(stretch, said, sentence, index);
    said.claims.push(...offered);
    said.subject = (offered.length > 0 ? subjectIn(stretch) : undefined) ?? said.subject;
  }
  return [...said.claims, ...dietsOfOthers(said.claims, sentence, context, index)];
}

/** "All of them except the lassi are vegan": of those that were told. */
function readAllBut({ marks }: Sentence, { toldDishIds }: Context): Claim[] | undefined {
  const [whole, except, ...rest] = marks.filter(({ is }) => is !== 'sign');
  const isWhole =
    whole?.is === 'all' || (whole?.is === 'this' && (SEVERAL.test(whole.text) || /^all of/.test(whole.text)));
  const left = rest.filter((mark): mark is MarkOf<'dish'> => mark.is === 'dish' && !mark.quantified);
  const diets = rest.filter(isDiet);
  const isPlain = rest.every((mark) => isDiet(mark) || ['dish', 'and', 'is', 'this'].includes(mark.is));
  if (!isWhole || except?.is !== 'except' || left.length === 0 || diets.length === 0 || !isPlain) return undefined;
  const out = left.flatMap(({ ids }) => ids);
  return [...new Set([...toldDishIds, ...out])].flatMap((dishId) =>
    diets.map(({ is }) => ({ about: 'diet' as const, dishId, diet: is, holds: !out.includes(dishId) })),
  );
}

/** "Halal fish?" "Only the steamed cod.": of no other of the kind that was asked for. */
function onlyAnswered(sentence: Sentence, context: Context, index: NameIndex): Claim[] {
  const { marks } = sentence;
  const { question, isAnswered } = context;
  const [diet, other] = question?.diets ?? [];
  const isOnly = marks[0]?.is === 'only' && marks[1]?.is === 'dish' && marks.every(({ is }) => OF_ONLY.includes(is));
  if (!diet || other || isAnswered || !isOnly || (question?.codes.length ?? 0) > 0) return [];
  const said = marks.flatMap((mark): Claim[] => {
    const [dishId, ...orIds] = mark.is === 'dish' ? mark.ids : [];
    const of = orIds.length > 0 ? { orIds } : {};
    return dishId === undefined ? [] : [{ about: 'diet', dishId, diet, holds: true, ...of }];
  });
  return [...said, ...dietsOfOthers(said, sentence, context, index)];
}

const OF_ONLY: readonly Mark['is'][] = ['only', 'dish', 'and', 'sign', 'price'];

/** What was read so far, and the dish that it was said of last. */
interface Said {
  readonly claims: Claim[];
  subject: Subject | undefined;
}

function readSegments(stretch: readonly Mark[], told: Said, sentence: Sentence, index: NameIndex): void {
  const { marks } = sentence;
  const { claims } = told;
  let listed: readonly DietMark[] = [];
  for (const segment of splitSegments(stretch)) {
    const named = subjectIn(segment.marks);
    const open = severalIn(segment.marks);
    const said = segment.marks.filter(isDiet).map(({ is }) => is);
    // Of one that may mean several nobody can tell what follows it.
    const subject = (told.subject = named ?? (open ? undefined : told.subject));
    if (segment.marks.some((mark) => UNSETTLED.includes(mark.is) || asks(mark, marks)) || isOfPart(segment.marks)) {
      listed = [];
      continue;
    }
    if (said.length > 0 && open && !named && isLinked(segment, marks))
      claims.push(...ofOne(open, said, segment, sentence, index));
    else if (said.length > 0 && subject && isLinked(segment, marks))
      claims.push(...claimed(subject, said, segment, sentence));
    else if (said.length > 0) listed = said;
    // "The vegetable gyoza is vegan, the chicken one too."
    else if (said.length === 0 && segment.marks.some(({ is }) => is === 'also') && (named || open))
      claims.push(...again(claims, named ?? { ids: open ?? [], except: [] }));
    else if (said.length === 0 && named && isContrary(segment.marks)) claims.push(...contrary(claims, named, segment));
    // "Vegan option: the Halloumi."
    else if (listed.length > 0 && named && isBare(segment.marks))
      claims.push(...claimed(named, listed, segment, sentence));
  }
}

/** "Not registered as halal", "staat niet als halal genoteerd": that it is not, and not that nobody knows. */
function settleListed(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark, at): Mark[] => {
    const [before, next, after] = [marks[at - 1], marks[at + 1], marks[at + 2]];
    // "…, on the other hand, …": nothing stands between its commas.
    if (isComma(mark) && (isComma(before) || isComma(next))) return [];
    if (mark.is === 'unknown' && isAs(next) && after && isDiet(after)) return [{ ...mark, is: 'not' }];
    return isAs(mark) && before?.is === 'unknown' && next && isDiet(next) ? [] : [mark];
  });
}

function isComma(mark: Mark | undefined): boolean {
  return mark?.is === 'sign' && mark.sign === ',';
}

function isAs(mark: Mark | undefined): boolean {
  return (mark?.is === 'and' || mark?.is === 'if') && /^(?:as|comme|als)$/.test(mark.text);
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

function isLinked({ marks, opensWith, isAside }: Segment, all: readonly Mark[]): boolean {
  if (opensWith === 'but' || marks.some(({ is }) => LINKS.includes(is))) return true;
  // "Fish soup (vegetarian)", "the cream cheese bagel, likewise, vegan"
  if ((isAside || all[0]?.is !== marks[0]?.is) && marks.every((mark) => isDiet(mark) || OF_BARE.includes(mark.is)))
    return true;
  // "En vegan on a les penne et les frites"
  const [first] = marks;
  if (first && isDiet(first) && marks.some(({ is }) => is === 'with' || is === 'contains' || is === 'available'))
    return true;
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
  const { dishIds } = context;
  const isReferred = dishIds.length === 1 ? marks.some(({ is }) => is === 'this') : isOfSeveral(marks, dishIds.length);
  return isReferred ? { ids: dishIds, except: [] } : undefined;
}

/** "Both are vegan", "they are all halal": of those that were named last. */
function isOfSeveral(marks: readonly Mark[], count: number): boolean {
  const pronoun = marks.find((mark): mark is MarkOf<'this'> => mark.is === 'this');
  const isPlural = pronoun !== undefined && (SEVERAL.test(pronoun.text) || marks.some(isPluralVerb));
  return (
    count > 1 && count <= SEVERAL_MAX && isPlural && !marks.some((mark, at) => isOfElse(mark, marks[at - 1], count))
  );
}

/** "They are bread and a vegan mayo" */
function isOfElse(mark: Mark, before: Mark | undefined, count: number): boolean {
  // "Both sauces", of the two that were named
  const isOfTwo = count === 2 && before?.is === 'this' && TWO.test(before.text);
  return (mark.is === 'generic' && !isOfTwo) || (mark.is === 'name' && mark.isWritten);
}

const TWO = /^(both|beide|les deux)$/;
const SEVERAL =
  /^(both|they|these|those|ils|elles|(?:all|alle|les|tous|toutes|tous les|toutes les) ?(?:two|three|four|twee|drie|vier|deux|trois|quatre)|beiden?|allebei|alletwee|alledrie)/;
/** A name that may mean more says nothing of each. */
const SEVERAL_MAX = 6;

function isPluralVerb(mark: Mark): boolean {
  return mark.is === 'is' && /^(zijn|are|sont)$/.test(mark.text);
}

/** The dishes of a name that may mean any of them. */
function severalIn(marks: readonly Mark[]): readonly string[] | undefined {
  const [only, other] = marks.filter((mark) => mark.is === 'dish');
  return only && !other && !only.quantified && only.ids.length > 1 ? only.ids : undefined;
}

/** "The gyoza are halal", where a menu has two: it is so of one of them, and denied of all. */
function ofOne(
  ids: readonly string[],
  said: readonly DietMark[],
  segment: Segment,
  sentence: Sentence,
  index: NameIndex,
): Claim[] {
  const each = claimed({ ids, except: [] }, said, segment, sentence);
  // "Our pokes are vegan": each of them.
  const isOfAll = isSaidOfAll(segment.marks, sentence, index);
  return each.flatMap((claim) => {
    if (claim.about !== 'diet' || !claim.holds || isOfAll) return [claim];
    return claim.dishId === ids[0] ? [{ ...claim, orIds: ids.slice(1) }] : [];
  });
}

/** "Our ramen", "the pokes": the determiner or the plural tells that each is meant. */
function isSaidOfAll(marks: readonly Mark[], { tokens }: Sentence, index: NameIndex): boolean {
  const dish = marks.find((mark) => mark.is === 'dish');
  const [before, word] = dish ? [tokens[dish.at - 1], tokens[dish.at]] : [];
  const isOurs = before?.kind === 'word' && /^(our|nos|onze|these|ces|deze|all)$/.test(before.folded);
  return isOurs || (dish?.is === 'dish' && word?.kind === 'word' && index.words.isPluralOf(word.folded, dish.ids));
}

/** What was said last of diets, of other dishes. */
function again(said: readonly Claim[], { ids }: Subject): Claim[] {
  const last = said.at(-1);
  if (last?.about !== 'diet') return [];
  const same = said.filter(
    (claim) => claim.about === 'diet' && claim.dishId === last.dishId && claim.holds === last.holds,
  );
  return ids.flatMap((dishId) => same.map((claim) => ({ ...claim, dishId })));
}

/** "…, de kip curry wel", "…, the poke isn't" */
function isContrary(marks: readonly Mark[]): boolean {
  const isSaid = marks.some(({ is }) => is !== 'dish' && is !== 'sign');
  return isSaid && marks.every(({ is }) => ['dish', 'yes', 'no', 'not', 'sign', 'asks', 'is'].includes(is));
}

function contrary(said: readonly Claim[], named: Subject, { marks }: Segment): Claim[] {
  const holds = !marks.some(({ is }) => is === 'no' || is === 'not');
  const last = said.at(-1);
  if (last?.about !== 'diet' || last.holds === holds) return [];
  return again(said, named).map((claim) => (claim.about === 'diet' ? { ...claim, holds } : claim));
}

function isBare(marks: readonly Mark[]): boolean {
  return marks.every(({ is }) => OF_OFFERS.includes(is));
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
  'name',
];
