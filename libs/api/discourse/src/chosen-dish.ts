import type { Mark } from '@tasty-food/api-marks';
import type { Claim, Context, Reading } from '@tasty-food/api-menu-claims';

/** "Salmon, because the tofu one has nuts": the dish that opens the answer to "which?" is chosen, whatever else is told. */
export function withChosen(own: Reading, marks: readonly Mark[], { question, isAnswered }: Context): Reading {
  const [dish, next] = marks;
  const { ofDishes } = question ?? {};
  const isOpen = next === undefined || next.is === 'sign' || next.is === 'but';
  if (dish?.is !== 'dish' || !ofDishes?.allowed || isAnswered || !isOpen || own.doubt) return own;
  const { allowed, codes } = ofDishes;
  const isSaid = own.claims.some((claim) => claim.about === 'allergen' && dish.ids.includes(claim.dishId));
  if (isSaid || next?.is === undefined || own.claims.length === 0) return own;
  const chosen = dish.ids.flatMap((dishId) =>
    codes.map((code): Claim => ({ about: 'allergen', dishId, code, allowed })),
  );
  return { ...own, claims: [...own.claims, ...chosen] };
}
