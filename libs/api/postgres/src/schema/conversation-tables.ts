import type { Facts, FEEDBACK_REASONS, Language, Turn, TurnState } from '@tasty-food/contract';
import type { Generated } from 'kysely';

export interface ConversationsTable {
  id: string;
  staff_id: string;
  title: string;
  pinned: Generated<boolean>;
  /** Words of its questions and answers, as the search compares them. */
  search_text: Generated<string>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface TurnsTable {
  id: string;
  conversation_id: string;
  staff_id: string;
  idempotency_key: string | null;
  /** Of the request's body: tells the same question sent again from another one under the same key. */
  request_hash: string;
  question: string;
  language: Language;
  branch_id: string | null;
  model: string;
  state: TurnState;
  replaces: string | null;
  attempt: Generated<number>;
  /** What `foldTurn` made of the events; null until the turn has ended. */
  folded: Turn | null;
  asked_at: Generated<Date>;
  ended_at: Date | null;
  /** The process that answers; null for a turn of before leases. */
  owner: string | null;
  lease_until: Date | null;
}

/** A row that an answer rests on. */
export interface TurnUsedRowsTable {
  turn_id: string;
  kind: Facts['kind'];
  /** The branch whose row it is; null where it is every branch's. */
  branch_id: string | null;
  /** The dish, the certificate, the day, the section of a document. */
  row_id: string;
  code: string | null;
  version: number | null;
}

export interface TurnFeedbackTable {
  turn_id: string;
  staff_id: string;
  rating: 'up' | 'down';
  reason: (typeof FEEDBACK_REASONS)[number] | null;
  comment: string | null;
  created_at: Generated<Date>;
}
