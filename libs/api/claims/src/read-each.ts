import type { Mark, Sentence } from '@tasty-food/api-marks';
import { type Claim, type Context, FREE, type Reading } from '@tasty-food/api-menu-claims';
import { opposite } from './read-polarity';

const OF_EACH: readonly Mark['is'][] = ['dish', 'in', 'sign', 'and', 'but', 'yes', 'no', 'not'];

/** "In the chocolate yes, in the lemonade no", "starters: the granola can, the omelette can't": of each dish what was asked. */
export function readEach({ marks }: Sentence, { question, isAnswered }: Context): Reading | undefined {
  if (!question?.allowed || question.codes.length === 0) return undefined;
  const rows = withoutHead(marks);
  // After something was said it may be that which is said again.
  if ((isAnswered && rows === marks) || !rows.every((mark) => OF_EACH.includes(mark.is))) return undefined;
  const claims: Claim[] = [];
  let [dishIds, isSaid]: [readonly string[], boolean] = [[], false];
  for (const mark of rows) {
    if (mark.is === 'dish') {
      dishIds = isSaid ? mark.ids : [...dishIds, ...mark.ids];
      isSaid = false;
    } else if (mark.is === 'yes' || mark.is === 'no' || mark.is === 'not') {
      if (dishIds.length === 0 || isSaid) return undefined;
      const allowed = mark.is === 'yes' ? question.allowed : isNone(mark) ? FREE : opposite(question.allowed);
      claims.push(
        ...dishIds.flatMap((dishId) =>
          question.codes.map((code): Claim => ({ about: 'allergen', dishId, code, allowed })),
        ),
      );
      isSaid = true;
    }
  }
  return isSaid && claims.length > 0 ? { claims } : undefined;
}

/** "None of the three": of the allergens, and no "no". */
function isNone(mark: Mark): boolean {
  return (
    mark.is === 'not' &&
    /^(?:(?:none|neither|geen|aucune?|rien de|nothing of)(?: |$)|(?:zero|nul(?:le)?|nil|nihil|neant|0)$)/.test(
      mark.text,
    )
  );
}

/** "Breakfast: …" */
function withoutHead(marks: readonly Mark[]): readonly Mark[] {
  const [first, second] = marks;
  return first?.is === 'generic' && second?.is === 'sign' && second.sign === ':' ? marks.slice(2) : marks;
}
