import type { Migration } from './migration';

export const dishVersions: Migration = {
  name: '0026-dish-versions',
  sql: `
-- Two managers with the same dish open: the second one says which version he saw.
alter table dishes add column version int not null default 1 check (version >= 1);

-- What made each version, so that the second one can be told what has changed, and by whom. No foreign keys: see register_history.
create table dish_versions (
  id bigint generated always as identity primary key,
  dish_id text not null,
  version int not null,
  -- Of the dish as its editor shows it; empty: it was taken off the menu.
  columns text[] not null,
  valid_from date not null,
  changed_by uuid not null,
  changed_by_name text not null,
  changed_at timestamptz not null default now(),
  unique (dish_id, version)
);
create trigger dish_versions_append_only before update or delete on dish_versions
  for each row execute function refuse_change();
`,
};
