import type { ElsewhereFacts, VerifierFacts } from '@tasty-food/api-vocabulary';
import { sampleDishesOf } from '@tasty-food/api-vocabulary/testing';
import { HOUSE_FACTS } from '../house/house-facts';

const BRANCHES = [
  { id: 'angleur', names: ['Angleur'] },
  { id: 'saint-gilles', names: ['Saint-Gilles'] },
  { id: 'wandre', names: ['Wandre'] },
  { id: 'seraing', names: ['Seraing'] },
  { id: 'jemeppe', names: ['Jemeppe-sur-Meuse'] },
];
export const BRANCH_IDS = BRANCHES.map(({ id }) => id);

/** Mozzarella sticks, until the next morning, and ayran are out. */
const OUT = ['S04', 'X05'];

/** What one branch of the sample holds on the evening of `HOUSE_NOW`. */
export function branchFacts(branchId: string): VerifierFacts {
  const dishes = sampleDishesOf(branchId, OUT).map((dish) =>
    dish.id === 'S04' ? { ...dish, until: '2026-11-30T10:30:00.000Z' } : dish,
  );
  const hours = HOUSE_FACTS.hours?.filter((row) => row.branchId === branchId) ?? [];
  return { ...HOUSE_FACTS, hours, version: `blind-${branchId}`, branchId, branches: BRANCHES, dishes };
}

/** What the other branches hold. */
export function elsewhereOf(branchId: string): ElsewhereFacts[] {
  return BRANCH_IDS.filter((id) => id !== branchId).map((id) => {
    const { dishes, hours = [] } = branchFacts(id);
    return { branchId: id, dishes, hours: hours.filter((row) => row.branchId === id) };
  });
}
