import type { Migration } from './migration';

export const budgets: Migration = {
  name: '0006-budgets',
  sql: `
-- One entry an attempt at a turn: a booking that is sent twice is one booking, and two processes book one attempt once.
create unique index ledger_entries_attempt on ledger_entries (turn_id, attempt);
drop index ledger_entries_turn;
-- The group's sum of a month. Entries come in the order of their time, which is all that this kind of index needs to stay tiny.
create index ledger_entries_at on ledger_entries using brin (at);

-- What may be spent in a month by the group, a branch or a person, with what has been.
create table budgets (
  scope text primary key,
  branch_id text references branches on delete cascade,
  staff_id uuid references staff_members on delete cascade,
  limit_amount numeric(14, 8) not null check (limit_amount >= 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  -- The first day, in Belgium, of the month that spent_amount counts: a later month begins with nothing spent.
  month date not null,
  spent_amount numeric(14, 8) not null check (spent_amount >= 0),
  reserved_amount numeric(14, 8) not null default 0,
  set_by uuid references staff_members on delete set null,
  set_at timestamptz not null default now(),
  check (
    scope = case
      when branch_id is not null and staff_id is null then 'branch:' || branch_id
      when staff_id is not null and branch_id is null then 'person:' || staff_id
      when branch_id is null and staff_id is null then 'group'
      else ''
    end
  ),
  check (num_nonnulls(branch_id, staff_id) <= 1)
);
create index budgets_branch on budgets (branch_id) where branch_id is not null;
create index budgets_staff on budgets (staff_id) where staff_id is not null;

-- What an attempt that runs may yet cost, held back from each budget that it falls under until the attempt is booked.
create table budget_reservations (
  turn_id uuid not null,
  attempt int not null check (attempt >= 1),
  scope text not null references budgets on delete cascade,
  amount numeric(14, 8) not null check (amount >= 0),
  at timestamptz not null default now(),
  primary key (turn_id, attempt, scope)
);
create index budget_reservations_scope on budget_reservations (scope);
`,
};
