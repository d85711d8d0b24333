import type { DocumentType, Language, Role } from '@tasty-food/contract';
import type { Generated, GeneratedAlways } from 'kysely';
import type { Day } from './menu-tables';

export interface DocumentsTable {
  id: string;
  /** Names the document in a source, `doc:<slug>#<section>`. */
  slug: string;
  created_at: Generated<Date>;
}

/** What a document says, for whom, on which days. Of those that are valid on a day, the highest version holds. */
export interface DocumentVersionsTable {
  id: string;
  document_id: string;
  version: number;
  revision: Generated<number>;
  /** Who changed its details last; null: nobody. */
  revised_by_name: string | null;
  revised_at: Date | null;
  title: string;
  language: Language;
  valid_from: Day;
  /** The last day; null: until further notice. */
  valid_to: Day | null;
  /** Empty: every branch. */
  branches: Generated<string[]>;
  /** The lowest role that may read it. */
  audience: Generated<Role>;
  file_name: Generated<string>;
  media_type: Generated<DocumentType>;
  bytes: Generated<number>;
  /** Of a file that has pages. */
  pages: number | null;
  created_by: string | null;
  created_by_name: string;
  created_at: Generated<Date>;
}

/** Never changed, only replaced together with its postings. */
export interface PassagesTable {
  id: GeneratedAlways<number>;
  version_id: string;
  ordinal: number;
  /** The heading above it; null: it stands before the first. */
  section: string | null;
  section_slug: string;
  page: number | null;
  text: string;
  /** How many tokens each field has. */
  title_length: number;
  body_length: number;
  grams_length: number;
  concepts_length: number;
}

/** How often a token stands in a field of a passage. */
export interface PostingsTable {
  term: string;
  field: 'title' | 'body' | 'grams' | 'concepts';
  passage_id: number;
  frequency: number;
}

/** A concept that staff added; one with the id of a built-in concept stands in its place. */
export interface GlossaryConceptsTable {
  id: string;
  fr: Generated<string[]>;
  nl: Generated<string[]>;
  en: Generated<string[]>;
  version: Generated<number>;
  changed_by: string | null;
  changed_by_name: string;
  changed_at: Generated<Date>;
}

/** One row. */
export interface PassageIndexTable {
  only_row: Generated<boolean>;
  /** Grows with every change of what can be found. A bigint, which JavaScript reads as text. */
  revision: Generated<string>;
  /** Which analyser and glossary made the postings. */
  analysis: Generated<string>;
}
