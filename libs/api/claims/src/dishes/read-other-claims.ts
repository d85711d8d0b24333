import type { Sentence } from '@tasty-food/api-vocabulary';
import type { Claim } from '../claim';
import type { Context, Lead } from '../text/context';
import { readAvailability } from './read-availability';
import { readDiets } from './read-diets';
import { readPrices } from './read-prices';

/** Diets, prices and availability: read where they are said plainly, and let be otherwise. */
export function readOtherClaims(sentence: Sentence, context: Context, lead: Lead): Claim[] {
  return [
    ...readPrices(sentence, context, lead),
    ...readDiets(sentence, context, lead),
    ...readAvailability(sentence, context, lead),
  ];
}
