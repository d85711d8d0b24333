import type { Migration } from './migration';

export const conversations: Migration = {
  name: '0003-conversations',
  sql: `
create table conversations (
  id uuid primary key,
  staff_id uuid not null references staff_members on delete cascade,
  title text not null,
  pinned boolean not null default false,
  search_text text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index conversations_list on conversations (staff_id, pinned desc, updated_at desc, id);
-- 'simple' keeps every word as it is: conversations are in three languages and no one dictionary fits them.
create index conversations_search on conversations using gin (to_tsvector('simple'::regconfig, search_text));

create table turns (
  id uuid primary key,
  conversation_id uuid not null references conversations on delete cascade,
  staff_id uuid not null references staff_members on delete cascade,
  idempotency_key text,
  request_hash text not null,
  question text not null,
  language text not null check (language in ('fr', 'nl', 'en')),
  branch_id text,
  model text not null,
  state text not null check (state in ('queued', 'running', 'complete', 'stopped', 'interrupted', 'failed')),
  replaces uuid references turns on delete set null,
  attempt int not null default 1 check (attempt >= 1),
  folded jsonb,
  asked_at timestamptz not null default now(),
  ended_at timestamptz,
  unique (staff_id, idempotency_key)
);
create index turns_of_conversation on turns (conversation_id, asked_at);
create index turns_unfinished on turns (asked_at) where state in ('queued', 'running');
create index turns_replaced on turns (replaces) where replaces is not null;

create table turn_feedback (
  turn_id uuid not null references turns on delete cascade,
  staff_id uuid not null references staff_members on delete cascade,
  rating text not null check (rating in ('up', 'down')),
  reason text check (
    reason in ('wrong-allergen', 'wrong-fact', 'out-of-date', 'wrong-language', 'not-helpful', 'other')
  ),
  comment text,
  created_at timestamptz not null default now(),
  primary key (turn_id, staff_id)
);
create index turn_feedback_staff on turn_feedback (staff_id);
`,
};
