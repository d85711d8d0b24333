import type { HoursRow } from '@tasty-food/contract';
import { addDays, weekdayOfDate } from '@tasty-food/api-house-claims';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { sampleFacts } from '@tasty-food/api-vocabulary/testing';

/** A Sunday evening in Belgium. */
export const HOUSE_NOW = new Date('2026-11-29T17:30:00Z');
const TODAY = '2026-11-29';
const DAYS = 40;

const WEEKS: Record<string, readonly (readonly string[])[]> = {
  angleur: [
    ['11:30–22:00'],
    ['11:30–22:00'],
    ['11:30–22:00'],
    ['11:30–22:00'],
    ['11:30–23:30'],
    ['11:30–23:30'],
    ['12:00–22:00'],
  ],
  wandre: [
    [],
    ['11:30–14:30', '17:30–22:00'],
    ['11:30–14:30', '17:30–22:00'],
    ['11:30–14:30', '17:30–22:00'],
    ['11:30–23:00'],
    ['11:30–23:00'],
    ['17:00–22:00'],
  ],
};

function hoursOf(branchId: string): HoursRow[] {
  return Array.from({ length: DAYS }, (_, at) => addDays(TODAY, at)).flatMap((date): HoursRow[] => {
    if (date === '2026-12-25') return [{ branchId, date, closed: true, reason: 'Noël' }];
    const periods = WEEKS[branchId]?.[weekdayOfDate(date) - 1] ?? [];
    if (periods.length === 0) return [{ branchId, date, closed: true }];
    return periods.map((period) => {
      const [opens, closes] = period.split('–');
      return { branchId, date, opens, closes, closed: false };
    });
  });
}

/** The sample menu with the hours of two branches and two certificates, one of them expired. */
export const HOUSE_FACTS: VerifierFacts = {
  ...sampleFacts(),
  version: 'house',
  branchId: 'angleur',
  branches: [
    { id: 'angleur', names: ['Angleur'] },
    { id: 'wandre', names: ['Wandre'] },
    { id: 'saint-gilles', names: ['Saint-Gilles'] },
  ],
  hours: [...hoursOf('angleur'), ...hoursOf('wandre')],
  certificates: [
    {
      certificateId: 'c1',
      supplier: 'Boucherie Al Mansour',
      scope: 'Viande hachée et steaks de bœuf / rund / beef',
      validFrom: '2026-04-01',
      validTo: '2027-03-31',
      valid: true,
    },
    {
      certificateId: 'c2',
      supplier: 'Kip’Or',
      scope: 'Volaille : poulet et dinde / kip / chicken',
      validFrom: '2025-04-01',
      validTo: '2026-03-31',
      valid: false,
    },
  ],
};
