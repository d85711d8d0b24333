import type { Concept } from '../concept';
import { ALLERGENS_AND_DIETS } from './allergens-and-diets';
import { CASH } from './cash';
import { CLEANING } from './cleaning';
import { EVERYDAY } from './everyday';
import { FOOD_SAFETY } from './food-safety';
import { GUESTS_AND_DELIVERY } from './guests-and-delivery';
import { NOT_SOLD } from './not-sold';
import { OFF_TOPIC } from './off-topic';
import { parseConcepts } from './parse-concepts';
import { PLACES } from './places';
import { SAFETY_AND_PREMISES } from './safety-and-premises';
import { SUPPLIERS } from './suppliers';
import { WORK_AND_PAY } from './work-and-pay';

/** The concepts that come with the product: what restaurants speak of, in the words of kitchen, counter and office. */
export const BUILT_IN_CONCEPTS: readonly Concept[] = [
  ALLERGENS_AND_DIETS,
  FOOD_SAFETY,
  CLEANING,
  CASH,
  GUESTS_AND_DELIVERY,
  WORK_AND_PAY,
  SAFETY_AND_PREMISES,
  SUPPLIERS,
  EVERYDAY,
  NOT_SOLD,
  PLACES,
  OFF_TOPIC,
].flatMap(parseConcepts);
