import type { NameIndex, Sentence } from '@tasty-food/api-vocabulary';
import type { Claim } from './claim';
import type { Context, Lead } from './context';
import { readAvailability } from './read-availability';
import { readDiets } from './read-diets';
import { readOffers } from './read-offers';
import { readPriceOrder } from './read-price-order';
import { readPrices } from './read-prices';

/** Diets, prices and availability: read where they are said plainly, and let be otherwise. */
export function readOtherClaims(sentence: Sentence, context: Context, lead: Lead, index: NameIndex): Claim[] {
  const sold = readAvailability(sentence, context, lead);
  const isOfGuest = context.guestCodes.length + (context.question?.codes.length ?? 0) > 0;
  return [
    ...readPrices(sentence, context, lead),
    ...readPriceOrder(sentence, context, index),
    ...readDiets(sentence, context, lead, index),
    ...(sold.length > 0 ? sold : readOffers(sentence, isOfGuest)),
  ];
}
