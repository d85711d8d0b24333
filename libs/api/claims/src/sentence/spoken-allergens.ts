import { ALLERGEN_CODES } from '@tasty-food/contract';
import { type AllergenMark, bareMark, has, type Mark, type Sentence } from '@tasty-food/api-vocabulary';
import { FREE } from '../claim';
import type { Surroundings } from './find-subject';
import type { SentenceClaims, State } from './sentence-claims';

/** Where allergens that a segment does not name may be found. */
interface Spoken {
  readonly sentence: Sentence;
  readonly around: Surroundings;
  readonly said: SentenceClaims;
  /** Named before anything was said of them. */
  readonly pending: readonly AllergenMark[];
}

/** Which allergens a segment speaks of: its own, those that waited, all or the others of the fourteen, or those before. */
export function spokenAllergens(
  marks: readonly Mark[],
  state: State,
  own: readonly AllergenMark[],
  spoken: Spoken,
): AllergenMark[] {
  const { said, pending } = spoken;
  const { context, lead } = spoken.around;
  const isAll = has(marks, 'allergens');
  if (has(marks, 'others') && own.length === 0) return otherCodes(isAll, spoken);
  if (isAll && has(marks, 'all', 'not', 'free', 'no') && own.length === 0) return ALLERGEN_CODES.map(bareMark);
  const named = [...pending, ...own];
  if (named.length > 0) return named;
  if (has(marks, 'it') || (has(marks, 'dish') && has(marks, 'this')))
    return (said.last?.codes ?? context.codes).map(bareMark);
  // "Allergens in the Perron: none."
  if (
    state.allowed === FREE &&
    marks.every(isOfNone) &&
    (has(spoken.sentence.marks, 'allergens') || lead.isOfContents) &&
    !said.last
  )
    return ALLERGEN_CODES.map(bareMark);
  // "… contains milk, so it is not vegan": it is the diet that is denied.
  if (has(marks, 'vegan', 'vegetarian', 'halal') && !has(marks, 'contains', 'free', 'absent', 'may')) return [];
  if (hasObject(marks, state, spoken.sentence)) return [];
  const before = said.last?.codes ?? lead.codes;
  if (before.length > 0) return before.map(bareMark);
  // "Eggs? None in the lemon tart."
  if (has(marks, 'in') && has(marks, 'dish')) return context.codes.map(bareMark);
  // "De Smoky ook niet." "De Smoky wel." "The latter doesn't."
  const isAnswer = has(marks, 'dish') && has(marks, 'also', 'yes', 'no', 'not');
  return isAnswer || isElliptic(marks) ? (context.lastSaid?.codes ?? context.question?.codes ?? []).map(bareMark) : [];
}

function isOfNone({ is }: Mark): boolean {
  return ['not', 'no', 'neither', 'free', 'absent', 'ne', 'sign', 'in', 'dish'].includes(is);
}

function isElliptic(marks: readonly Mark[]): boolean {
  return has(marks, 'this') && marks.every(({ is }) => ['this', 'not', 'no', 'yes', 'also', 'asks', 'ne'].includes(is));
}

function otherCodes(isOfAllergens: boolean, { said, around }: Spoken): AllergenMark[] {
  const named = new Set([...said.codes, ...around.context.toldCodes]);
  if (!isOfAllergens && named.size === 0) return [];
  return ALLERGEN_CODES.filter((code) => !named.has(code)).map(bareMark);
}

/** "contains beef": something is said, but of nothing the register knows. */
function hasObject(marks: readonly Mark[], state: State, { tokens }: Sentence): boolean {
  const verb = marks.findLast((mark) => OF_OBJECTS.includes(mark.is) && !isAdjective(mark));
  if (!verb || state.isWeak) return state.isWeak ?? false;
  const words = tokens.flatMap((token) =>
    token.kind === 'word' && token.start >= verb.end && !isFiller(token.folded) ? [token] : [],
  );
  const end = Math.max(marks.at(-1)?.end ?? 0, verb.end);
  const next = tokens.find((token) => token.start >= end && !(token.kind === 'word' && isFiller(token.folded)));
  const isMarked = (start: number): boolean => marks.some((mark) => mark.start <= start && start < mark.end);
  return next?.kind === 'word' || words.some(({ start }) => start < end && !isMarked(start));
}

const OF_OBJECTS: readonly Mark['is'][] = ['contains', 'with', 'may', 'free'];

/** "Traces are possible": what is possible was named before. */
function isAdjective(mark: Mark): boolean {
  return mark.is === 'may' && /^(traces?|possib\w*|mogelijk\w*|eventu\w*|sporen)$/.test(mark.text);
}

/** Articles, and what may follow a verb that has no object: "none at all, according to the register". */
const FILLERS = new Set(
  `le la les l the de het du des au aux een un une a an at all according to register registre selon d apres volgens whatsoever
  tout du helemaal wel hoor here ici hier today vandaag aujourdhui though our notre ons onze nos y er of it either really vraiment echt as als comme`.split(
    /\s+/,
  ),
);

function isFiller(folded: string): boolean {
  return FILLERS.has(folded);
}

/** Allergens after a dish and a colon, after "allergens", or alone where the contents of a dish were asked for. */
export function isListOfContents(marks: readonly Mark[], { context, lead, isLead }: Surroundings): boolean {
  if (isLead || has(marks, 'generic', 'all', 'some', 'allergic', 'if', 'recommend', 'avoid', 'suits')) return false;
  if (has(marks, 'allergens')) return true;
  const first = marks.findIndex(({ is }) => is === 'allergen');
  const [opens, dish] = [marks[first - 1], marks[first - 2]];
  if (opens?.is === 'sign' && [':', '–'].includes(opens.sign) && dish?.is === 'dish') return first === 2;
  return context.question?.isOfContents === true && first === 0 && lead.dishIds.length === 0;
}
