import { type Mark, namedDishes, type Sentence } from '@tasty-food/api-marks';

/** The dishes a sentence is about: one that is only compared with, or the cause ("…, because of the tartare"), leaves the topic as it was. */
export function topicOf(
  marks: readonly Mark[],
  tokens: Sentence['tokens'],
  before: readonly string[],
): readonly string[] | undefined {
  const dishes = namedDishes(marks)?.ids;
  if (before.length === 0 || !dishes) return dishes;
  const cause = marks.findIndex((mark) => mark.is === 'but' && CAUSE.test(mark.text));
  const isBeside = (mark: Mark, at: number): boolean =>
    mark.is === 'dish' &&
    ((cause !== -1 && at > cause) ||
      marks[at - 1]?.is === 'unlike' ||
      tokens.slice(Math.max(0, mark.at - CAUSE_REACH), mark.at).some(isCauseWord));
  return namedDishes(marks.filter((mark, at) => !isBeside(mark, at)))?.ids ?? before;
}

const CAUSE =
  /^(because|car|parce que|parce qu|puisque|puisqu|omdat|want|vermits|aangezien|cos|coz|cuz|vu que|etant donne que?)$/;
const CAUSE_REACH = 3;

function isCauseWord(token: Sentence['tokens'][number]): boolean {
  return (
    token.kind === 'word' && /^(cause|grace|due|because|thanks|via|wegens|dankzij|vanwege|door)$/.test(token.folded)
  );
}
