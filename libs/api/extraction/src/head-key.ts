import { editDistance } from '@tasty-food/api-text-analysis';
import type { DocumentFields } from '@tasty-food/contract';

/** The key of a head that gives each field of an upload. */
const KEY_OF_FIELD = {
  slug: 'id',
  title: 'title',
  language: 'lang',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  branches: 'branches',
  audience: 'audience',
} as const satisfies Record<keyof DocumentFields, string>;
const FIELDS = Object.keys(KEY_OF_FIELD) as (keyof DocumentFields)[];
/** However it is written, it is one: `Valid-From`, `validFrom`. */
const FIELD_OF_KEY = new Map(FIELDS.map((field) => [lettersOf(KEY_OF_FIELD[field]), field]));

/** Keys that say in other words where a document holds, when, and who may read it: to leave them aside would open it. */
const OTHER_WORDS: readonly (readonly [field: keyof DocumentFields, words: string])[] = [
  ['audience', 'public publiek doelgroep readers lecteurs lezers role roles rol rollen access acces toegang'],
  ['audience', 'visibility visibilite zichtbaarheid confidentiality confidentialite vertrouwelijkheid'],
  ['branches', 'restaurant restaurants vestiging vestigingen filiaal filialen succursale succursales'],
  ['validFrom', 'from validsince effective effectivefrom effectivedate envigueur valabledu valabledes geldigvan'],
  ['validFrom', 'geldigvanaf'],
  ['validTo', 'until till validuntil validtill expires expiry expirydate expiration expirationdate'],
  ['validTo', 'valablejusquau geldigtot geldigtotenmet vervaldatum'],
];
const FIELD_OF_OTHER_WORD = new Map(
  OTHER_WORDS.flatMap(([field, words]) => words.split(' ').map((word) => [word, field])),
);
/** Shorter keys stand near to too much; nothing opens when one of them is not understood. */
const NEAR_FROM_LENGTH = 5;
/** So many slips of the pen in a key of this length or more; one in a shorter one. */
const TWO_SLIPS_FROM_LENGTH = 7;

/** What a key of a head stands for. */
export type HeadKey =
  | { readonly is: 'ours'; readonly field: keyof DocumentFields }
  /** Not known, but near to a known one, or another word for it. */
  | { readonly is: 'near'; readonly meant: string }
  /** The author's own: tags, a date, whatever the tool that it comes from writes. */
  | { readonly is: 'own' };

export function headKey(written: string): HeadKey {
  const letters = lettersOf(written);
  const field = FIELD_OF_KEY.get(letters);
  if (field !== undefined) return { is: 'ours', field };
  const near = FIELD_OF_OTHER_WORD.get(letters) ?? nearestField(letters);
  return near === undefined ? { is: 'own' } : { is: 'near', meant: KEY_OF_FIELD[near] };
}

function nearestField(letters: string): keyof DocumentFields | undefined {
  const [nearest] = [...FIELD_OF_KEY]
    .map(([key, field]) => ({ field, slips: editDistance(letters, key), bound: slipsIn(key) }))
    .filter(({ slips, bound }) => slips <= bound)
    .toSorted((one, other) => one.slips - other.slips);
  return nearest?.field;
}

function slipsIn({ length }: string): number {
  if (length < NEAR_FROM_LENGTH) return 0;
  return length < TWO_SLIPS_FROM_LENGTH ? 1 : 2;
}

function lettersOf(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
