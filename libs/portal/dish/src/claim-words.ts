import type { Claim } from '@tasty-food/contract';
import type { DishWordKey } from './words/dish-words';

export const CLAIM_WORDS: Record<Claim, DishWordKey> = {
  'gluten-free': 'dish.glutenFree',
  'lactose-free': 'dish.lactoseFree',
};
