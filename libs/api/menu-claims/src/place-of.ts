import type { Mark, MarkOf, Place, Sentence } from '@tasty-food/api-marks';

/** The place that a token of a sentence speaks of, as claims hold it. */
export function placeAt({ zones }: Pick<Sentence, 'zones'>, at: number): { place?: Place } {
  const place = zones.find(({ from, to }) => from <= at && at < to)?.place;
  return place ? { place } : {};
}

/** Dishes that are named one by one. */
export function singleDishes(marks: readonly Mark[]): MarkOf<'dish'>[] {
  return marks.filter(
    (mark): mark is MarkOf<'dish'> => mark.is === 'dish' && mark.ids.length === 1 && !mark.quantified,
  );
}
