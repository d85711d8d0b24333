import type { Migration } from './migration';

export const ledger: Migration = {
  name: '0004-ledger',
  sql: `
-- No foreign keys: what was spent stays in the books when a conversation or an account is deleted.
create table ledger_entries (
  id bigint generated always as identity primary key,
  turn_id uuid not null,
  staff_id uuid not null,
  branch_id text,
  model text not null,
  attempt int not null,
  input_tokens int not null check (input_tokens >= 0),
  cache_read_tokens int not null check (cache_read_tokens >= 0),
  cache_write_tokens int not null check (cache_write_tokens >= 0),
  output_tokens int not null check (output_tokens >= 0),
  estimated boolean not null,
  cost_amount numeric(14, 8) not null check (cost_amount >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  at timestamptz not null default now()
);
create index ledger_entries_turn on ledger_entries (turn_id);
create index ledger_entries_staff on ledger_entries (staff_id, at);
create index ledger_entries_branch on ledger_entries (branch_id, at);
`,
};
