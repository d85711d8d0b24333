import type { Language } from '@tasty-food/contract';
import type { Claim } from '@tasty-food/api-menu-claims';
import { brusselsNow } from '@tasty-food/api-house-claims';
import { DIET_NAMES, SENTENCES, type VerifierDish } from '@tasty-food/api-vocabulary';
import { isTrue } from './is-true';
import type { RegisterView } from './register-view';

/** What the menu says of prices, diets and what is sold, where a sentence was wrong about it. `when`: the day of the rows, in words. */
export function tellOthers(
  wrong: readonly Claim[],
  register: RegisterView,
  language: Language,
  when: string,
): string[] {
  const words = SENTENCES[language];
  const unique = [...new Set(wrong.flatMap((claim) => tellClaim(claim, register, language)))];
  return unique.length > 0 ? [`${words.menu}${when}${words.colon}${unique.join('; ')}.`] : [];
}

/** Of the dishes that one is compared with. */
const ORDERED_MAX = 12;

function tellClaim(claim: Claim, register: RegisterView, language: Language): string[] {
  if (claim.about === 'allergen') return [];
  if (claim.about === 'amount' || claim.about === 'same-price')
    return claim.dishIds.flatMap((dishId) =>
      tellDish({ ...claim, about: 'price', dishId, cents: 0 }, register, language),
    );
  if (claim.about === 'price-order')
    return [claim.dishId, ...claim.thanIds.slice(0, ORDERED_MAX)].flatMap((dishId) =>
      tellDish({ ...claim, about: 'price', dishId, cents: 0 }, register, language),
    );
  if (claim.about === 'count') return tellCounted(claim, register, language);
  if (claim.about === 'price-bound') return tellDish({ ...claim, about: 'price' }, register, language);
  if (claim.about === 'return') return [tellReturn(claim.dishId, register, language)];
  return tellDish(claim, register, language);
}

/** Those that are so, each with its row; where none is, all of them. */
function tellCounted(
  { dishIds, of, holds }: Extract<Claim, { about: 'count' }>,
  register: RegisterView,
  language: Language,
): string[] {
  if (of === 'cells') return [];
  const isOfSale = of === 'out' || of === 'available' || of === 'any';
  const each = dishIds.map((dishId): OfDish =>
    isOfSale ? { about: 'availability', dishId, available: of !== 'out' } : { about: 'diet', dishId, diet: of, holds },
  );
  const so = each.filter((claim) => isTrue(claim, register) && register.dish(claim.dishId)?.soldHere !== false);
  return (so.length > 0 ? so : each).flatMap((claim) => tellDish(claim, register, language));
}

/** "Mozzarella sticks: sold out (30/11, 11:30)" */
function tellReturn(dishId: string, register: RegisterView, language: Language): string {
  const { names, available = false, soldHere, until } = register.dish(dishId) ?? {};
  const { colon } = SENTENCES[language];
  const back = until === undefined ? undefined : brusselsNow(new Date(until));
  const when = back && !available ? ` (→ ${back.date.slice(8)}/${back.date.slice(5, 7)}, ${back.time})` : '';
  return `${names?.[language] ?? dishId}${colon}${availableWord(available, soldHere, language)}${when}`;
}

type OfDish = Extract<Claim, { about: 'price' | 'availability' | 'diet' }>;

function tellDish(claim: OfDish, register: RegisterView, language: Language): string[] {
  const { names, isOfOtherDay = false } = register.dish(claim.dishId) ?? {};
  const name = names?.[language] ?? claim.dishId;
  const { colon, notSold } = SENTENCES[language];
  if (isOfOtherDay && register.isUntold(claim.dishId)) return [`${name}${colon}${notSold}`];
  const elsewhere = register.at(claim.place, claim.dishId);
  const mark = claim.about === 'diet' ? ` – ${SENTENCES[language].diet}${colon}` : colon;
  if (!elsewhere) return [`${name}${mark}${tellOwn(claim, register, language)}`];
  return [...elsewhere].flatMap(([branchId, dish]) =>
    dish ? [`${name} (${register.branchName(branchId)})${mark}${tellRow(claim, dish, language)}`] : [],
  );
}

function tellOwn(claim: OfDish, register: RegisterView, language: Language): string {
  const { dishId } = claim;
  switch (claim.about) {
    case 'price':
      return register
        .prices(dishId)
        .cents.map((cents) => priceWord(cents, language))
        .join(' / ');
    case 'availability':
      return availableWord(register.availability(dishId).available, register.dish(dishId)?.soldHere, language);
    case 'diet':
      return dietWords(register.diets(dishId).diet, language);
  }
}

function tellRow(
  { about }: OfDish,
  { priceCents, available, soldHere, diet }: VerifierDish,
  language: Language,
): string {
  if (about === 'price') return priceWord(priceCents, language);
  return about === 'availability' ? availableWord(available, soldHere, language) : dietWords(diet, language);
}

/** What a branch never sells is not sold out. */
function availableWord(available: boolean, soldHere: boolean | undefined, language: Language): string {
  const words = SENTENCES[language];
  if (available) return words.available;
  return soldHere === false ? words.notSold : words.out;
}

function dietWords(diet: VerifierDish['diet'], language: Language): string {
  return diet.map((each) => DIET_NAMES[language][each]).join(', ') || SENTENCES[language].noDiet;
}

/** "12,90 €", and "€12.90" in English. */
function priceWord(cents: number, language: Language): string {
  const euros = (cents / 100).toFixed(2);
  return language === 'en' ? `€${euros}` : `${euros.replace('.', ',')} €`;
}
