import type { AllergenState } from '@tasty-food/contract';
import { type Claim, FREE } from '@tasty-food/api-menu-claims';
import { brusselsNow, weekdayOfDate } from '@tasty-food/api-house-claims';
import type { VerifierDish } from '@tasty-food/api-vocabulary';
import type { RegisterView } from './register-view';

type Of<About extends Claim['about']> = Extract<Claim, { about: About }>;

/** Whether the rows bear a claim out: those of the branch of the turn, or of each branch that it speaks of. */
export function isTrue(claim: Claim, register: RegisterView): boolean {
  switch (claim.about) {
    case 'allergen':
      return holdsOfCell(claim, register);
    case 'diet':
      if (isUnsold(claim, register)) return true;
      if (claim.orIds?.some((dishId) => isTrue({ ...claim, dishId, orIds: undefined }, register))) return true;
      return (
        atEach(claim, register, ({ diet }) => holdsOfDiet(claim, diet)) ??
        holdsOfDiet(claim, register.diets(claim.dishId).diet)
      );
    case 'price':
      return (
        atEach(
          claim,
          register,
          ({ priceCents, available }) => priceCents === claim.cents || (isWide(claim) && !available),
        ) ?? register.prices(claim.dishId).cents.includes(claim.cents)
      );
    case 'amount':
      return isAccountedFor(claim, register);
    case 'same-price':
      return costTheSame(claim, register);
    case 'price-order':
      return isInOrder(claim, register);
    case 'price-bound':
      return isUnsold(claim, register) || isBounded(claim, register) === claim.holds;
    case 'count':
      return isCounted(claim, register);
    case 'return':
      return isBackThen(claim, register);
    case 'availability':
      if (claim.isOfMenu && register.dish(claim.dishId)?.soldHere === false) return true;
      return (
        atEach(claim, register, ({ available }) => available === claim.available) ??
        register.availability(claim.dishId).available === claim.available
      );
  }
}

/** Of all that is sold, and this is not. */
function isUnsold({ dishId, isOfSold = false }: Of<'diet' | 'price-bound'>, register: RegisterView): boolean {
  return isOfSold && !register.availability(dishId).available;
}

/** Of all branches, or all but some. */
function isWide({ place }: Claim): boolean {
  return place?.isAllBut === true;
}

/** Whether it is so at each branch that the claim names; of one without rows it is not. Undefined where it names none but the own. */
function atEach(claim: Claim, register: RegisterView, holds: (dish: VerifierDish) => boolean): boolean | undefined {
  const dishes = register.at(claim.place, claim.dishId);
  return dishes && [...dishes.values()].every((dish) => dish !== undefined && holds(dish));
}

function holdsOfCell(claim: Of<'allergen'>, register: RegisterView): boolean {
  const { dishId, code, regulated, allowed, place } = claim;
  if (claim.orCodes?.some((each) => holdsOfCell({ ...claim, code: each, orCodes: undefined }, register))) return true;
  if (claim.orIds?.some((each) => holdsOfCell({ ...claim, dishId: each, orIds: undefined }, register))) return true;
  if (regulated && !register.regulatedClaims(dishId).includes(regulated)) return false;
  const isMeant = (dish: VerifierDish | undefined): boolean => !claim.isOfMenu || dish?.soldHere !== false;
  const others = register.rowsAt(place, dishId).filter(({ dish }) => isMeant(dish));
  const isOwn = isMeant(register.dish(dishId)) || register.isFromElsewhere(dishId);
  // Of a dish that is on none of these menus nothing is said.
  if (!isOwn && others.length === 0) return true;
  const states = [
    ...(isOwn ? register.cell(dishId, code).states : []),
    ...others.map(({ dish }): AllergenState => dish?.register[code] ?? 'unknown'),
  ];
  // Where rows differ, "free" must be so in each of them.
  return allowed === FREE ? states.every((state) => state === 'free') : states.some((state) => allowed.includes(state));
}

function holdsOfDiet({ diet, holds }: Pick<Of<'diet'>, 'diet' | 'holds'>, known: VerifierDish['diet']): boolean {
  return (known.includes(diet) || (diet === 'vegetarian' && known.includes('vegan'))) === holds;
}

const DISHES_MAX = 8;
const COUNT_MAX = 4;

/** The price of one of the dishes, or of some of them together; beside a comparison also elsewhere, and how much more. */
function isAccountedFor(claim: Of<'amount'>, register: RegisterView): boolean {
  const { dishIds, cents, isCompared = false, isCounted = false, isSum = isCounted } = claim;
  const prices = dishIds.slice(0, DISHES_MAX).map((dishId) => pricesOf(dishId, claim, register, isCompared));
  const sums = prices.reduce<number[]>(
    (before, of, at) => [
      ...new Set([
        ...before,
        ...before.flatMap((sum) =>
          counted(of, isCounted, claim.counts?.[dishIds[at] ?? '']).map((price) => sum + price),
        ),
      ]),
    ],
    [0],
  );
  const single = prices.flat();
  const isTold = single.includes(cents) || ((isSum || claim.counts !== undefined) && sums.includes(cents));
  return isTold || (isCompared && single.some((one) => single.some((other) => Math.abs(one - other) === cents)));
}

function counted(prices: readonly number[], isCounted: boolean, count: number | undefined): number[] {
  if (count !== undefined) return prices.map((price) => price * count);
  return prices.flatMap((price) => Array.from({ length: isCounted ? COUNT_MAX : 1 }, (_, more) => price * (more + 1)));
}

function pricesOf(dishId: string, claim: Pick<Claim, 'place'>, register: RegisterView, everywhere: boolean): number[] {
  if (everywhere) return [...new Set(register.everywhere(dishId).map(({ priceCents }) => priceCents))];
  const dishes = register.at(claim.place, dishId);
  if (!dishes) return [...register.prices(dishId).cents];
  return [...new Set([...dishes.values()].flatMap((dish) => (dish ? [dish.priceCents] : [])))];
}

/** Of a dish that is not out, or that nobody knows to be back, no such thing is true. */
function isBackThen({ dishId, day, time }: Of<'return'>, register: RegisterView): boolean {
  const { available, until } = register.dish(dishId) ?? {};
  if (available !== false || until === undefined) return false;
  const back = brusselsNow(new Date(until));
  const isDay = !day || ('date' in day ? day.date === back.date : day.weekday === weekdayOfDate(back.date));
  return isDay && (time === undefined || time === back.time || time === `${back.time}~`);
}

function costTheSame(claim: Of<'same-price'>, register: RegisterView): boolean {
  const prices = claim.dishIds.map((dishId) => pricesOf(dishId, claim, register, isWide(claim)));
  const here = claim.isAsHere ? claim.dishIds.flatMap((dishId) => register.prices(dishId).cents) : [];
  return new Set([...prices.flat(), ...here]).size === 1;
}

/** Of all that are on the menu, or of those that are there today. */
function isCounted(claim: Of<'count'>, register: RegisterView): boolean {
  const { dishIds, count, of, holds, isAtLeast = false } = claim;
  const isMeant = (id: string): boolean =>
    claim.among === undefined || holdsOfDiet({ diet: claim.among, holds: true }, register.diets(id).diet);
  const sold = dishIds.filter((id) => register.dish(id)?.soldHere !== false && isMeant(id));
  const isThere = (id: string): boolean => register.availability(id).available;
  const isSo = (id: string): boolean => {
    if (of === 'any') return holds;
    if (of === 'cells') return hasCells(claim, id, register);
    if (of === 'out' || of === 'available') return isThere(id) === (of === 'available') && holds;
    return holdsOfDiet({ diet: of, holds }, register.diets(id).diet);
  };
  const so = sold.filter(isSo);
  const counts = of === 'out' || of === 'available' ? [so.length] : [so.length, so.filter(isThere).length];
  return counts.some((each) => (isAtLeast ? each >= count : each === count));
}

function hasCells({ cells }: Of<'count'>, dishId: string, register: RegisterView): boolean {
  const { codes = [], allowed = [] } = cells ?? {};
  return codes.every((code) => holdsOfCell({ about: 'allergen', dishId, code, allowed }, register));
}

function isBounded(claim: Of<'price-bound'>, register: RegisterView): boolean {
  const { dishId, cents, than, isOrEqual = false } = claim;
  const own = pricesOf(dishId, claim, register, false);
  const isWithin = (one: number): boolean =>
    (isOrEqual && one === cents) || (than === 'less' ? one < cents : one > cents);
  return own.length > 0 && own.every(isWithin);
}

/** Of all that are sold the lowest or highest; or below or above each of those. */
function isInOrder(claim: Of<'price-order'>, register: RegisterView): boolean {
  const { dishId, thanIds, than, isMost = false, thanPlace } = claim;
  const own = pricesOf(dishId, claim, register, false);
  // What is out for today is on the menu all the same.
  const sold = isMost ? thanIds.filter((id) => register.dish(id)?.soldHere !== false) : thanIds;
  const others = sold.flatMap((id) =>
    pricesOf(id, thanIds.includes(dishId) ? { place: thanPlace } : claim, register, false),
  );
  const isBefore = (one: number, other: number): boolean =>
    isMost && one === other ? true : than === 'less' ? one < other : one > other;
  return own.length > 0 && own.every((one) => others.every((other) => isBefore(one, other)));
}
