import { wordsOf } from '@tasty-food/api-vocabulary';
import { ALLERGEN_STATES, type AllergenCode, type AllergenState } from '@tasty-food/contract';
import { allergensIn, codesOf, has, type Mark, namedDishes, type Sentence } from '@tasty-food/api-marks';
import {
  type Claim,
  CONTAINS,
  type Context,
  FREE,
  type Lead,
  MAY_CONTAIN,
  NOT_FREE,
  type Question,
  type Reading,
  splitSegments,
} from '@tasty-food/api-menu-claims';
import { isCourtesy } from './courtesy';
import { opposite, readPolarity } from './read-polarity';

/** What a line may hold that only answers: "**Oui.**", "Non, aucun.", "Sporen zijn mogelijk.", "Neither." */
const OF_ANSWERS: readonly Mark['is'][] = [
  'yes',
  'no',
  'not',
  'neither',
  'may',
  'unknown',
  'absent',
  'sign',
  'is',
  'also',
  'it',
  'ne',
  'this',
  'modal',
  'contains',
  'with',
  'suits',
  'avoid',
  'recommend',
  'nothing',
  'asks',
  'and',
];
const SAYS: readonly Mark['is'][] = [
  'yes',
  'no',
  'not',
  'neither',
  'may',
  'unknown',
  'absent',
  'suits',
  'avoid',
  'recommend',
  'nothing',
  'asks',
];
/** Longer sentences speak of something else than yes and no. */
const ANSWER_MAX_WORDS = 8;
/** Words of sentences that only lead to an answer, folded. */
const IDLE =
  /^(bonjour|bonsoir|reprends|reprenons|herneem|salut|merci|voici|voila|registre|question|instant|seconde|regarde|verifie|selon|resultat|reponse|dag|hallo|hoi|bedankt|hier|register|vraag|momentje|moment|even|volgens|antwoord|hello|hi|hey|thanks|thank|here|second|according|answer|look|check|note|noter|attention|opgelet|careful)$/;
/** Whether a folded word only leads to an answer. */
export function isIdleWord(word: string): boolean {
  return IDLE.test(word);
}

const DIET_ANSWERS: readonly Mark['is'][] = ['yes', 'no', 'not', 'this', 'is', 'ne', 'suits', 'modal', 'asks', 'also'];
const BOTH = /^(both|les deux|tous les deux|toutes les deux|beide|beiden|allebei)/;

/**
 * A line that names neither a dish nor an allergen and answers all the same: the question says of what. A tick or a cross in a
 * list is such an answer to its heading. Undefined for every other sentence.
 */
export function readAnswer(sentence: Sentence, context: Context, lead: Lead, isLead = false): Reading | undefined {
  const { marks } = sentence;
  const ticked = marks.find((mark) => mark.is === 'sign' && (mark.sign === 'yes' || mark.sign === 'no'));
  if (ticked?.is === 'sign' && isOnlyNamed(marks))
    return readTick(ticked.sign === 'yes', marks, lead, context.question);
  const { question } = context;
  if (!question || question.dishIds.length === 0) return undefined;
  if (question.codes.length === 0) return readDietAnswer(sentence, question);
  if (has(marks, 'only') && marks.every(({ is }) => ['only', 'allergen', 'sign', 'and', 'yes'].includes(is)))
    return readOnly(marks, question);
  const isAnswer = marks.some(({ is }) => SAYS.includes(is)) || isBoth(marks) || marks.some(isTick) || doesSo(marks);
  const rest = withoutRecipe(marks);
  if (rest.length < marks.length) return readWarning(rest, context, question) ?? doubted(question);
  if (!isAnswer || !marks.every((mark) => OF_ANSWERS.includes(mark.is) || isPlace(mark)))
    return readWarning(marks, context, question) ?? (isLead ? undefined : readIdiom(sentence, context, question));
  const allowed = answered(marks, question);
  return allowed ? claimed(question, allowed) : doubted(question);
}

/** What an answer says, which "the Smoky neither" says again. */
export function withLast(answer: Reading): Reading {
  const said = answer.claims.flatMap((claim) => (claim.about === 'allergen' ? [claim] : []));
  const [first] = said;
  if (!first || said.some(({ allowed }) => allowed !== first.allowed)) return answer;
  return { ...answer, last: { codes: [...new Set(said.map(({ code }) => code))], allowed: first.allowed } };
}

/** "Traces are possible, because of the bun", "I'd say so, there may be some": a clause that only warns answers what was asked. */
function readWarning(marks: readonly Mark[], { isAnswered }: Context, question: Question): Reading | undefined {
  const said = splitSegments(marks).filter(({ marks: of }) => !isOfRecipe(of) && !isOfAdvice(of));
  const isOfElse = said.some(({ marks: of }) => of.some(({ is }) => UNWARNS.includes(is)));
  if (isAnswered || isOfElse) return undefined;
  const isWarned = said.some(({ marks: of }) => has(of, 'may') && of.every(isOfWarning));
  return isWarned ? claimed(question, MAY_CONTAIN) : undefined;
}

/** "Not as an ingredient, but (traces are possible)", where nothing else is named. */
function withoutRecipe(marks: readonly Mark[]): readonly Mark[] {
  const part = marks.findIndex((mark) => mark.is === 'part' && /^ingredi/.test(mark.text));
  const not = marks.findLastIndex(({ is }, at) => at < part && (is === 'not' || is === 'no'));
  const between = marks.slice(not + 1, part);
  const isDenied = not !== -1 && between.every(({ is }) => is === 'and' || is === 'if' || is === 'is');
  if (!isDenied || has(marks, 'allergen', 'dish') || !has(marks.slice(part), 'may')) return marks;
  return [...marks.slice(0, not), ...marks.slice(part + 1)];
}

/** "Not in the recipe, but …" */
function isOfRecipe(marks: readonly Mark[]): boolean {
  const isNamed = marks.some((mark) => 'text' in mark && /^(recette|recipe|recept)/.test(mark.text));
  return (
    isNamed && marks.every(({ is }) => ['not', 'ne', 'no', 'in', 'generic', 'recipe', 'is', 'it', 'this'].includes(is))
  );
}

/** "… I would not recommend it." */
function isOfAdvice(marks: readonly Mark[]): boolean {
  const isAgainst = has(marks, 'avoid') || (has(marks, 'recommend') && has(marks, 'not'));
  return isAgainst && !has(marks, 'allergen', 'dish', 'suits', 'free');
}

const UNWARNS: readonly Mark['is'][] = [
  'dish',
  'allergen',
  'allergens',
  'not',
  'no',
  'ne',
  'neither',
  'free',
  'absent',
  'suits',
  'safe',
  'hedge',
  'denied',
  'if',
];

function isOfWarning({ is }: Mark): boolean {
  return ['may', 'is', 'also', 'contains', 'modal', 'it', 'this', 'in', 'name'].includes(is);
}

function answered(marks: readonly Mark[], { allowed: asked }: Question): readonly AllergenState[] | undefined {
  const words = marks.filter(({ is }) => is !== 'sign');
  const polarity = readPolarity(words.filter(({ is }) => is !== 'yes' && is !== 'no'));
  if (polarity.says === 'state' && (has(words, 'contains') || words.some(isPlace))) return polarity.allowed;
  const isBare = words.every(({ is }) =>
    ['no', 'not', 'neither', 'ne', 'also', 'nothing', 'this', 'modal'].includes(is),
  );
  if (polarity.says === 'state' && polarity.allowed !== CONTAINS && !isBare) return polarity.allowed;
  const isNo = words.some(({ is }) => ['no', 'not', 'neither', 'nothing', 'avoid'].includes(is)) || marks.some(isCross);
  // "Pas de souci", "no problem": the negation belongs to what it permits.
  const permits = has(words, 'suits') && !words.some(({ is }) => ['no', 'not', 'neither', 'avoid'].includes(is));
  if (permits) return FREE;
  return asked && (isNo ? opposite(asked) : asked);
}

/** Something short that no one understood, where a yes or a no was asked for: "Sure thing.", "RAS." */
function readIdiom({ marks, tokens }: Sentence, context: Context, question: Question): Reading | undefined {
  const words = wordsOf(tokens);
  if (context.isAnswered || words.length === 0 || words.length > ANSWER_MAX_WORDS) return undefined;
  const isOfElse = has(
    marks,
    'dish',
    'allergen',
    'allergens',
    'check',
    'whether',
    'asks',
    'price',
    'elsewhere',
    'general',
  );
  return isOfElse || words.some(isIdleWord) || isCourtesy(words) ? undefined : doubted(question);
}

/** "Oui, tout à fait." where a diet was asked for. */
function readDietAnswer({ marks, opening }: Sentence, { dishIds, diets }: Question): Reading | undefined {
  const words = marks.filter(({ is }) => is !== 'sign');
  const isNo = opening === 'no' || words.some(({ is }) => is === 'no' || is === 'not');
  if (diets.length === 0 || !words.every(({ is }) => DIET_ANSWERS.includes(is))) return undefined;
  if (!isNo && opening !== 'yes' && !words.some(({ is }) => is === 'yes' || is === 'suits')) return undefined;
  return {
    claims: dishIds.flatMap((dishId) => diets.map((diet) => ({ about: 'diet' as const, dishId, diet, holds: !isNo }))),
  };
}

/** "Non, mais elle contient du céleri.": what follows says nothing of what was asked, so the no does. */
export function readOpening({ opening }: Sentence, said: readonly Claim[], context: Context): Reading | undefined {
  const { question, isAnswered } = context;
  if (!opening || !question || isAnswered || question.dishIds.length === 0) return undefined;
  if (question.codes.length === 0) return dietOpened(opening, said, question);
  const isSaid = said.some((claim) => claim.about === 'allergen' && question.codes.includes(claim.code));
  if (isSaid) return undefined;
  const { allowed } = question;
  if (!allowed) return doubted(question);
  return claimed(question, opening === 'yes' ? allowed : opposite(allowed));
}

/** "No, it's vegetarian only.", where it was asked whether it is vegan. */
function dietOpened(opening: 'yes' | 'no', said: readonly Claim[], { dishIds, diets }: Question): Reading | undefined {
  const [diet, other] = diets;
  const isSaid = said.some((claim) => claim.about === 'diet' && claim.diet === diet && dishIds.includes(claim.dishId));
  if (!diet || other || isSaid || dishIds.length > 1) return undefined;
  return { claims: dishIds.map((dishId) => ({ about: 'diet' as const, dishId, diet, holds: opening === 'yes' })) };
}

/** "Only celery." */
function readOnly(marks: readonly Mark[], question: Question): Reading {
  const only = codesOf(allergensIn(marks));
  const asked = question.allowed ?? CONTAINS;
  const others = question.codes.filter((code) => !only.includes(code));
  return { claims: [...claimed(question, asked, only).claims, ...claimed(question, opposite(asked), others).claims] };
}

/** "- ✅ Le Perron" under "Sans sésame :" */
function readTick(
  isYes: boolean,
  marks: readonly Mark[],
  lead: Lead,
  question: Question | undefined,
): Reading | undefined {
  const own = codesOf(allergensIn(marks));
  const dishIds =
    namedDishes(marks)?.ids ?? (lead.dishIds.length > 0 || own.length === 0 ? lead.dishIds : question?.dishIds);
  const codes = own.length > 0 ? own : lead.codes;
  if (!dishIds || dishIds.length === 0 || codes.length === 0) return undefined;
  // A bare tick may mean "contains" as well as "can be eaten".
  if (!lead.allowed) return { claims: [], doubt: { why: 'unreadable', dishIds, codes } };
  const allowed = isYes ? lead.allowed : opposite(lead.allowed);
  return claimed({ dishIds, codes }, allowed);
}

function claimed(
  { dishIds, codes, regulated }: Pick<Question, 'dishIds' | 'codes' | 'regulated'>,
  said: readonly AllergenState[],
  of = codes,
): Reading & { claims: Claim[] } {
  // "No" to "is it gluten-free?" denies the claim that nobody made.
  const allowed = regulated && said === NOT_FREE ? ALLERGEN_STATES : said;
  const isMade = regulated && said === FREE ? { regulated } : {};
  const claim = (dishId: string, code: AllergenCode): Claim => ({
    about: 'allergen',
    dishId,
    code,
    allowed,
    ...isMade,
  });
  return { claims: dishIds.flatMap((dishId) => of.map((code) => claim(dishId, code))) };
}

function doubted({ dishIds, codes }: Question): Reading {
  return { claims: [], doubt: { why: 'unreadable', dishIds, codes } };
}

function isBoth(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.is === 'this' && BOTH.test(mark.text));
}

/** "It does.", "There is.", "It's in there." */
function doesSo(marks: readonly Mark[]): boolean {
  const words = marks.filter(({ is }) => is !== 'sign');
  const isSaid = (mark: Mark): boolean =>
    (mark.is === 'asks' && /^(does|do)$/.test(mark.text)) || mark.is === 'contains' || isPlace(mark);
  return words.some(isSaid) && words.every(({ is }) => ['this', 'asks', 'contains', 'it', 'in', 'is'].includes(is));
}

/** "Pas dedans", "er zitten er geen in", but not Dutch "die is op". */
function isPlace(mark: Mark): boolean {
  return mark.is === 'in' && /^(in|in it|in there|in them|dedans|la dedans|erin|daarin)$/.test(mark.text);
}

function isTick(mark: Mark): boolean {
  return mark.is === 'sign' && (mark.sign === 'yes' || mark.sign === 'no');
}

function isCross(mark: Mark): boolean {
  return mark.is === 'sign' && mark.sign === 'no';
}

function isOnlyNamed(marks: readonly Mark[]): boolean {
  return marks.every(({ is }) => ['sign', 'dish', 'allergen', 'price', 'name', 'and', 'generic'].includes(is));
}
