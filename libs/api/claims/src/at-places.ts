import { wordsAndStops } from '@tasty-food/api-vocabulary';
import type { Reading } from '@tasty-food/api-menu-claims';
import type { Place, Sentence } from '@tasty-food/api-marks';

/**
 * What is said of allergens is held against the rows of every place that the sentence names, beside those of the own branch: whichever of
 * them was meant, "free" is so there.
 */
export function atPlaces(reading: Reading, { zones, tokens }: Pick<Sentence, 'zones' | 'tokens'>): Reading {
  if (!reading.claims.some(({ about }) => about === 'allergen')) return reading;
  const words = wordsAndStops(tokens).join(' ');
  const place = ANY.test(words) ? EVERYWHERE : placeOf(zones.flatMap(({ place: of }) => of ?? []));
  if (!place) return reading;
  const claims = reading.claims.map((claim) => (claim.about === 'allergen' ? { ...claim, place } : claim));
  return { ...reading, claims };
}

const EVERYWHERE: Place = { branchIds: [], isAllBut: true };
/** "…in any branch": beside what is denied, all of them. */
const ANY =
  /(?<![a-z])(?:(?:any|none) (?:of )?(?:our |the )?|aucune? (?:de nos |des )?|geen (?:enkele? )?(?:van onze )?)(?:branch(?:es)?|locations?|restaurants?|etablissements?|succursales?|vestiging(?:en)?|filia(?:al|len)|za(?:ak|ken))(?![a-z])/;

function placeOf(places: readonly Place[]): Place | undefined {
  if (places.length <= 1) return places[0];
  if (places.some(({ isAllBut }) => isAllBut)) return EVERYWHERE;
  return { branchIds: [...new Set(places.flatMap(({ branchIds }) => branchIds))] };
}
