import type { Migration } from './migration';

export const hours: Migration = {
  name: '0007-hours',
  sql: `
-- The week of a branch while it is valid. Wall-clock times in Europe/Brussels; \`closes\` not after \`opens\` is past midnight.
create table opening_hours (
  id bigint generated always as identity primary key,
  branch_id text not null references branches on delete cascade,
  weekday int not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from)
);
create index opening_hours_branch on opening_hours (branch_id, weekday);

-- One day that is not as its week says: its own periods [{"opens": "HH:MM", "closes": "HH:MM"}], none when it is closed.
create table opening_exceptions (
  branch_id text not null references branches on delete cascade,
  day date not null,
  periods jsonb not null check (jsonb_typeof(periods) = 'array'),
  reason jsonb not null check (reason ?& array['fr', 'nl', 'en']),
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (branch_id, day)
);
`,
};
