import type { Document, Language, Role } from '@tasty-food/contract';
import type { KnowledgeWordKey } from './knowledge-words';

export const LANGUAGE_WORDS: Record<Language, KnowledgeWordKey> = {
  fr: 'library.french',
  nl: 'library.dutch',
  en: 'library.english',
};

/** Whoever has the role, or one above it, may read the document. */
export const AUDIENCE_WORDS: Record<Role, KnowledgeWordKey> = {
  staff: 'library.forEverybody',
  'shift-lead': 'library.forShiftLeads',
  manager: 'library.forManagers',
  admin: 'library.forAdmins',
};

export const STATE_WORDS: Record<Document['state'], KnowledgeWordKey> = {
  valid: 'library.valid',
  expired: 'library.expired',
  'not-yet-valid': 'library.notYetValid',
};
