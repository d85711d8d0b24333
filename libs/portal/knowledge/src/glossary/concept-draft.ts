import type { Concept, Language } from '@tasty-food/contract';
import { foldText } from '@tasty-food/portal-page';
import type { KnowledgeWordKey } from '../words/knowledge-words';

/** The words of a concept as they are being written: one a line. */
export type ConceptDraft = Record<Language, string>;

/** As in the contract. */
const TERM_MIN_LENGTH = 2;
const TERM_MAX_LENGTH = 60;
const TERMS_MAX = 40;
const TERMS_MIN = 2;
const ID_MAX_LENGTH = 64;

export function draftOf(concept: Concept | undefined): ConceptDraft {
  const lines = (terms: readonly string[] | undefined) => (terms ?? []).join('\n');
  return { fr: lines(concept?.fr), nl: lines(concept?.nl), en: lines(concept?.en) };
}

/** Empty lines and what stands twice are left out. */
export function termsOf({ fr, nl, en }: ConceptDraft): Record<Language, string[]> {
  const terms = (text: string) =>
    [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  return { fr: terms(fr), nl: terms(nl), en: terms(en) };
}

/** What would be right, before it is sent; undefined: it is. */
export function faultOfDraft(draft: ConceptDraft): { word: KnowledgeWordKey; value: string } | undefined {
  const terms = Object.values(termsOf(draft));
  const all = terms.flat();
  const short = all.find((term) => term.length < TERM_MIN_LENGTH);
  if (short !== undefined) return { word: 'glossary.tooShort', value: short };
  const long = all.find((term) => term.length > TERM_MAX_LENGTH);
  if (long !== undefined) return { word: 'glossary.tooLong', value: long };
  if (terms.some(({ length }) => length > TERMS_MAX)) return { word: 'glossary.tooMany', value: '' };
  return all.length < TERMS_MIN ? { word: 'glossary.tooFew', value: '' } : undefined;
}

/** The id of a new concept, after its first word; never one that is taken, which would be overwritten. */
export function newConceptId(draft: ConceptDraft, taken: readonly string[]): string {
  const { fr, nl, en } = termsOf(draft);
  const name = foldText(en[0] ?? fr[0] ?? nl[0] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_MAX_LENGTH - 4)
    .replace(/^-+|-+$/g, '');
  const wanted = name || 'concept';
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
