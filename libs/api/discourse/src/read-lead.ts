import { readPolarity } from '@tasty-food/api-claims';
import type { AllergenState } from '@tasty-food/contract';
import { codesOf, type Mark, type MarkOf, namedDishes, regulatedBy } from '@tasty-food/api-marks';
import type { RegulatedClaim } from '@tasty-food/api-vocabulary';
import { CONTAINS, FREE, type Lead, NOT_FREE, splitSegments } from '@tasty-food/api-menu-claims';

/** A heading, or a line over a list -> what it says of every line below. */
export function readLead(marks: readonly Mark[], level: number): Lead {
  const allergens = marks.filter((mark): mark is MarkOf<'allergen'> => mark.is === 'allergen');
  const isOfContents = marks.some(({ is }) => is === 'allergens') && allergens.length === 0;
  const { allowed = isOfContents ? CONTAINS : undefined, isWord } = readAllowed(marks);
  const regulated = allowed === FREE && isWord ? regulatedOf(allergens) : undefined;
  return {
    level,
    dishIds: namedDishes(marks)?.ids ?? [],
    codes: codesOf(allergens),
    ...(allowed ? { allowed } : {}),
    ...(regulated ? { regulated } : {}),
    ...(isOfContents ? { isOfContents } : {}),
  };
}

function readAllowed(marks: readonly Mark[]): { allowed?: readonly AllergenState[]; isWord: boolean } {
  const states = splitSegments(marks).flatMap(({ marks: of }) => {
    const polarity = readPolarity(of);
    if (polarity.says === 'state') return [{ allowed: polarity.allowed, isWord: polarity.isWord ?? false }];
    if (polarity.says === 'suits' || polarity.says === 'recommend') return [{ allowed: FREE, isWord: true }];
    return polarity.says === 'avoid' ? [{ allowed: NOT_FREE, isWord: false }] : [];
  });
  const [first, ...others] = states;
  if (!first || others.length === 0) return first ?? { isWord: false };
  // "Contain or may contain": either will do. "Free or may contain" cannot be held against a row.
  if (states.some(({ allowed }) => allowed === FREE)) return { isWord: false };
  return { allowed: [...new Set(states.flatMap(({ allowed }) => allowed))], isWord: false };
}

function regulatedOf(allergens: readonly MarkOf<'allergen'>[]): RegulatedClaim | undefined {
  return allergens.map((mark) => regulatedBy(mark).regulated).find((claim) => claim !== undefined);
}

/** The claim that a lead makes of one allergen. */
export function leadRegulates(lead: Lead, code: string): { regulated?: RegulatedClaim } {
  const of = lead.regulated === 'gluten-free' ? 'gluten' : 'milk';
  return lead.regulated && code === of ? { regulated: lead.regulated } : {};
}
