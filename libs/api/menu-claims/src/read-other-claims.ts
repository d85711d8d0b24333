import type { Sentence } from '@tasty-food/api-marks';
import type { NameIndex } from '@tasty-food/api-vocabulary';
import { withBarePrices } from './bare-prices';
import type { Claim } from './claim';
import type { Context, Lead } from './context';
import { withPartNames } from './part-names';
import { readAvailability } from './read-availability';
import { readCountAnswer } from './read-count-answer';
import { readCounts, withoutCounted } from './read-counts';
import { readDiets } from './read-diets';
import { readKindsSold } from './read-kinds-sold';
import { readOffers } from './read-offers';
import { readOnlyLeft } from './read-only-left';
import { readOnlyOut } from './read-only-out';
import { readPriceBounds, withoutBounds } from './read-price-bounds';
import { readPriceOrder } from './read-price-order';
import { readPrices } from './read-prices';
import { readServed } from './read-served';
import { readUntold } from './read-untold';

/** Diets, prices and availability: read where they are said plainly, and let be otherwise. */
export function readOtherClaims(spoken: Sentence, context: Context, lead: Lead, index: NameIndex): Claim[] {
  const sentence = withPartNames(spoken, index);
  const left = readOnlyLeft(sentence, context, index);
  const dishes =
    left.length > 0 ? left : readOnlyOut(sentence, readAvailability(sentence, context, lead), context, index);
  const counts = readCounts(sentence, index);
  const sold =
    counts.length > 0 ? dishes : [...dishes, ...ofOthers(readKindsSold(sentence, index, dishes.length > 0), dishes)];
  const isOfGuest = context.guestCodes.length + (context.question?.codes.length ?? 0) > 0;
  const told = new Set(sold.map(({ dishId }) => dishId));
  const offered = sold.length > 0 ? [] : readOffers(sentence, isOfGuest);
  const plain = withoutBounds(sentence);
  const read = [
    ...readPrices(withBarePrices(plain), context, lead),
    ...readPriceBounds(sentence, context, lead, index),
    ...readPriceOrder(plain, context, index),
    ...readDiets(withoutCounted(sentence, index), context, lead, index),
    ...counts,
    ...(counts.length > 0 ? [] : readCountAnswer(sentence, context, index)),
    ...sold,
    ...offered,
    ...(offered.length + counts.length > 0 ? [] : readServed(sentence, context)).filter(
      ({ dishId }) => !told.has(dishId),
    ),
  ];
  return [...read, ...readUntold(plain, read, index)];
}

/** Of dishes that nothing was said of by name. */
function ofOthers(claims: readonly Claim[], named: readonly Claim[]): Claim[] {
  const told = new Set(named.map(({ dishId }) => dishId));
  return claims.filter(({ dishId }) => !told.has(dishId));
}
