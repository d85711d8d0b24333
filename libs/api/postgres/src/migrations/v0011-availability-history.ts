import type { Migration } from './migration';

export const availabilityHistory: Migration = {
  name: '0011-availability-history',
  sql: `
alter table availability
  add column version int not null default 1 check (version >= 1),
  add column changed_by_name text not null default '-';

-- A row a change, never changed again.
create table availability_history (
  id bigint generated always as identity primary key,
  branch_id text not null,
  dish_id text not null,
  version int not null,
  available boolean not null,
  until timestamptz,
  reason text,
  changed_by uuid,
  changed_by_name text not null,
  changed_at timestamptz not null default now(),
  unique (branch_id, dish_id, version)
);
create trigger availability_history_append_only before update or delete on availability_history
  for each row execute function refuse_change();
insert into availability_history (branch_id, dish_id, version, available, until, reason, changed_by, changed_by_name, changed_at)
  select branch_id, dish_id, version, available, until, reason, changed_by, changed_by_name, changed_at from availability;
`,
};
