import { ALLERGEN_CODES } from '@tasty-food/contract';
import { has, type Mark, namedDishes } from '@tasty-food/api-marks';
import type { Context, Doubt } from '@tasty-food/api-menu-claims';
import { readPolarity } from './read-polarity';

/** "Let me know if the guest has other allergies": allergens of the guest, and of no dish. */
export function isOfOtherGuests(marks: readonly Mark[]): boolean {
  return has(marks, 'if', 'whether') && otherGuestsAt(marks) !== -1;
}

/** "It suits other allergies too", "if there are other allergies: it is free of these": of which, nobody says, so it may not go out. */
export function promisedToOthers(marks: readonly Mark[], { dishIds }: Context): Doubt[] {
  const at = otherGuestsAt(marks);
  // "… if the guest has other allergies": a condition ends with its clause.
  const end = isOfOtherGuests(marks) ? marks.findIndex(({ is }, place) => place > at && is === 'sign') : at + 1;
  const said = end === -1 ? [] : marks.slice(end + 1);
  const polarity = readPolarity(said.filter(({ is }) => is !== 'dish')).says;
  const isPromised =
    at !== -1 &&
    ['state', 'suits', 'promise'].includes(polarity) &&
    has(said, 'contains', 'with', 'free', 'absent', 'suits', 'safe') &&
    !has(said, 'check', 'whether');
  return isPromised ? [{ why: 'unreadable', dishIds: namedDishes(marks)?.ids ?? dishIds, codes: ALLERGEN_CODES }] : [];
}

function otherGuestsAt(marks: readonly Mark[]): number {
  return marks.findIndex(({ is }, at) => is === 'others' && marks[at + 1]?.is === 'allergic');
}
