import type { LocalizedText } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';

const ISSUER = 'HalalCheck Benelux';

const SUPPLIERS: { supplier: string; scope: LocalizedText }[] = [
  {
    supplier: 'Boucherie Al Mansour',
    scope: {
      fr: 'Viande hachée et steaks de bœuf',
      nl: 'Gehakt en steaks van rundvlees',
      en: 'Minced beef and beef steaks',
    },
  },
  {
    supplier: 'Kip’Or',
    scope: {
      fr: 'Volaille : poulet et dinde',
      nl: 'Gevogelte: kip en kalkoen',
      en: 'Poultry: chicken and turkey',
    },
  },
];

/** Renewed each 31 March, as the sample charter says. Of anything else that is halal the sample has no certificate. */
const YEARS = [2025, 2026];

export function sampleCertificates(by: string) {
  return SUPPLIERS.flatMap(({ supplier, scope }) =>
    YEARS.map((year) => ({
      id: randomUUID(),
      branch_id: null,
      supplier,
      scope,
      issuer: ISSUER,
      valid_from: `${year}-04-01`,
      valid_to: `${year + 1}-03-31`,
      changed_by: null,
      changed_by_name: by,
    })),
  );
}
