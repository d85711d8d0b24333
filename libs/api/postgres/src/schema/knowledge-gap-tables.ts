import type { Language, Role } from '@tasty-food/contract';
import type { ColumnType, Generated } from 'kysely';

export interface GapPassage {
  source: string;
  title: string;
  section: string;
  score: number;
}

/** A question that the documents did not answer. */
export interface KnowledgeGapsTable {
  id: string;
  question_key: string;
  question: string;
  language: Language;
  branch_id: string;
  role: Role;
  passages: ColumnType<GapPassage[], string, string>;
  times: Generated<number>;
  asked_at: Date;
}
