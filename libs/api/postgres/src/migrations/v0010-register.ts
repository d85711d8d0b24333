import type { Migration } from './migration';

const STATES = `('contains', 'may-contain', 'free', 'unknown')`;

export const register: Migration = {
  name: '0010-register',
  sql: `
-- What the ingredients say beside what the register says; where a person said otherwise, whether it must be looked at again.
alter table register_cells
  add column derived_state text not null default 'unknown' check (derived_state in ${STATES}),
  add column overridden boolean not null default false,
  add column recheck boolean not null default false;
update register_cells set derived_state = state;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- A row a change, never changed again. No foreign keys: what was told to guests stays known when a dish or an account is gone.
create table register_history (
  id bigint generated always as identity primary key,
  dish_id text not null,
  branch_id text not null,
  code text not null,
  version int not null,
  from_state text not null check (from_state in ${STATES}),
  to_state text not null check (to_state in ${STATES}),
  -- derived: from the ingredients; override: a person says otherwise; confirmed: a person says the same.
  kind text not null check (kind in ('derived', 'override', 'confirmed')),
  reason text not null,
  changed_by uuid,
  changed_by_name text not null,
  approved_by uuid,
  approved_by_name text,
  -- From when it says so, and when it was written.
  valid_from timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  unique (dish_id, branch_id, code, version)
);
create trigger register_history_append_only before update or delete on register_history
  for each row execute function refuse_change();
insert into register_history (dish_id, branch_id, code, version, from_state, to_state, kind, reason, changed_by_name, valid_from)
  select dish_id, branch_id, code, version, 'unknown', state, 'derived', 'Before the history began', coalesce(checked_by, '-'),
    coalesce(checked_at, now())
  from register_cells;

create table ingredient_history (
  id bigint generated always as identity primary key,
  ingredient_id text not null,
  code text not null,
  from_state text not null check (from_state in ${STATES}),
  to_state text not null check (to_state in ${STATES}),
  reason text not null,
  changed_by uuid not null,
  changed_by_name text not null,
  approved_by uuid,
  approved_by_name text,
  changed_at timestamptz not null default now()
);
create index ingredient_history_ingredient on ingredient_history (ingredient_id, code);
create trigger ingredient_history_append_only before update or delete on ingredient_history
  for each row execute function refuse_change();

-- "Gluten-free" and "lactose-free" are claims that the law knows. Each row is a decision, the newest counts; none: not claimed.
create table dish_claims (
  id bigint generated always as identity primary key,
  dish_id text not null,
  branch_id text not null,
  claim text not null check (claim in ('gluten-free', 'lactose-free')),
  claimed boolean not null,
  reason text not null,
  changed_by uuid,
  changed_by_name text not null,
  approved_by uuid,
  approved_by_name text,
  changed_at timestamptz not null default now()
);
create index dish_claims_dish on dish_claims (branch_id, dish_id, claim, id desc);
create trigger dish_claims_append_only before update or delete on dish_claims
  for each row execute function refuse_change();

-- A step towards free waits here for a second manager. It is about a cell, an ingredient or a claim.
create table register_proposals (
  id uuid primary key,
  dish_id text,
  branch_id text,
  code text,
  claim text check (claim in ('gluten-free', 'lactose-free')),
  ingredient_id text,
  from_state text check (from_state in ${STATES}),
  to_state text check (to_state in ${STATES}),
  -- The cell as the proposal knows it: approving something that has changed since would approve what nobody looked at.
  base_version int not null default 0,
  kind text not null check (kind in ('cell', 'ingredient', 'claim')),
  reason text not null,
  state text not null default 'open' check (state in ('open', 'approved', 'refused', 'outdated')),
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null default now(),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decision_reason text,
  check (kind <> 'cell' or (dish_id is not null and branch_id is not null and code is not null and to_state is not null)),
  check (kind <> 'claim' or (dish_id is not null and branch_id is not null and claim is not null)),
  check (kind <> 'ingredient' or (ingredient_id is not null and code is not null and to_state is not null))
);
create unique index register_proposals_cell on register_proposals (dish_id, branch_id, code) where state = 'open' and kind = 'cell';
create unique index register_proposals_claim on register_proposals (dish_id, branch_id, claim) where state = 'open' and kind = 'claim';
create unique index register_proposals_ingredient on register_proposals (ingredient_id, code) where state = 'open' and kind = 'ingredient';
create index register_proposals_time on register_proposals (proposed_at desc);
`,
};
