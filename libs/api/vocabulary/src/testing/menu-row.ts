import { ALLERGEN_CODES, type AllergenState, type Diet, type LocalizedText } from '@tasty-food/contract';
import type { RegulatedClaim, VerifierDish } from '../verifier-facts';

/** What is not named is free. */
interface Row {
  readonly contains?: string;
  readonly may?: string;
  readonly unknown?: string;
  readonly diet?: Diet[];
  readonly claims?: RegulatedClaim[];
  readonly out?: boolean;
}

/** `names`: in French, Dutch and English. */
export function dish(id: string, names: string, category: LocalizedText, priceCents: number, row: Row): VerifierDish {
  const [fr = '', nl = '', en = ''] = names.split(' / ');
  const within = (list: string | undefined, code: string): boolean => list?.split(' ').includes(code) ?? false;
  const state = (code: string): AllergenState => {
    if (within(row.contains, code)) return 'contains';
    if (within(row.may, code)) return 'may-contain';
    return within(row.unknown, code) ? 'unknown' : 'free';
  };
  return {
    id,
    names: { fr, nl, en },
    category,
    priceCents,
    diet: row.diet ?? [],
    claims: row.claims ?? [],
    available: !row.out,
    register: Object.fromEntries(ALLERGEN_CODES.map((code) => [code, state(code)])),
  };
}
