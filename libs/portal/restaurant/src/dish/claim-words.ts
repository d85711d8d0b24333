import type { Claim } from '@tasty-food/contract';
import type { RestaurantWordKey } from '../words/restaurant-words';

export const CLAIM_WORDS: Record<Claim, RestaurantWordKey> = {
  'gluten-free': 'dish.glutenFree',
  'lactose-free': 'dish.lactoseFree',
};
