import type { Migration } from './migration';

export const turnLeases: Migration = {
  name: '0005-turn-leases',
  sql: `
-- Who answers a turn, and until when that is believed: an owner that dies no longer renews, and another process answers again.
alter table turns
  add column owner uuid,
  add column lease_until timestamptz;
drop index turns_unfinished;
-- Not over lease_until: leases are renewed all the time, and an update of no indexed column leaves the indexes alone.
create index turns_unfinished on turns (owner) where ended_at is null;
-- A conversation grows beyond what a tsvector can hold; its words are looked for as they stand, within one person's own.
drop index conversations_search;
`,
};
