import type { Migration } from './migration';

export const portalEvents: Migration = {
  name: '0008-portal-events',
  sql: `
-- What open portals are told, in the order of id. Kept for a day: longer away means loading anew.
-- No foreign keys: an event about what is gone is still an event.
create table portal_events (
  id bigint generated always as identity primary key,
  -- Null: for every branch, for everybody.
  branch_id text,
  staff_id uuid,
  event jsonb not null,
  at timestamptz not null default now()
);
create index portal_events_at on portal_events (at);
`,
};
