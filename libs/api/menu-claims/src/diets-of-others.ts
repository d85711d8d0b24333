import { type Mark, type Sentence, tellingKind } from '@tasty-food/api-marks';
import { type NameIndex, wordsAndStops } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context } from './context';
import { isDiet, near } from './diet-mark';
import { onlyAmong } from './only-among';

/** "The only vegetarian burger is the Halloumi": no other of its kind is. `said`: what the sentence says of diets. */
export function dietsOfOthers(said: readonly Claim[], sentence: Sentence, context: Context, index: NameIndex): Claim[] {
  const { marks } = sentence;
  const { question } = context;
  const only = marks.find(isOnlyOfDish);
  // "All are vegetarian, and only the sorbet is vegan": what is said last.
  const first = said.findLast((claim) => claim.about === 'diet');
  if (!only || first?.about !== 'diet' || !first.holds || marks.some(({ is }) => is === 'not')) return [];
  const generic = tellingKind(
    marks.filter((_, at) => marks[at - 1]?.is !== 'except'),
    index,
  );
  const isLeftOut = marks.some(({ is }) => is === 'except');
  const kind = generic ? generic.text : isLeftOut ? undefined : question?.kind;
  const named = said.flatMap((claim) => (claim.about === 'diet' && claim.diet === first.diet ? [claim.dishId] : []));
  const group =
    groupOf(marks, named) ??
    onlyAmong(sentence, context) ??
    (isOfThose(sentence) ? context.dishIds : index.dishesOfKind(kind ?? 'dish'));
  const others = isLeftOut && !kind ? [] : group.filter((id) => !named.includes(id));
  return others.map((dishId) => ({ ...first, dishId, holds: false, isOfSold: true }));
}

/** "Of the bowls only the falafel one": those of which it is one. Of no kind that is known it is said of the whole menu. */
function groupOf(marks: readonly Mark[], named: readonly string[]): readonly string[] | undefined {
  const group = marks.find(
    (mark) => mark.is === 'dish' && mark.ids.length > 1 && named.every((id) => mark.ids.includes(id)),
  );
  return group?.is === 'dish' ? group.ids : undefined;
}

/** "Of these only the Green Coteau is vegan" */
function isOfThose({ tokens }: Sentence): boolean {
  const words = wordsAndStops(tokens).join(' ');
  return OF_THOSE.test(words);
}

const OF_THOSE =
  /(?:^|[; ])(?:of (?:those|these|them)|parmi (?:eux|elles|ceux ci|celles ci)|daarvan|hiervan|van (?:die|deze))(?= |$)/;

const OF_KIND: readonly Mark['is'][] = ['generic', 'dish', 'part', 'is', 'name'];

/** "Tagged vegetarian only": it is the diet that is only said, and none of other dishes. */
function isOnlyOfDish(mark: Mark, at: number, marks: readonly Mark[]): boolean {
  const [before, next, after] = [marks[at - 1], marks[at + 1], marks[at + 2]];
  // "It is only vegetarian", but not "the only vegetarian burger".
  const isOfDiet = next !== undefined && isDiet(next) && near(next, mark) && !OF_KIND.includes(after?.is ?? 'sign');
  return mark.is === 'only' && !isOfDiet && !(before && isDiet(before) && near(before, mark));
}
