import type { Migration } from './migration';

export const usedRows: Migration = {
  name: '0013-used-rows',
  sql: `
-- Which rows an answer rests on, so that the answers can be found that used a row which turns out to be wrong. Of a row that is
-- not versioned (the price of a dish, the hours of a day) the version is null. code: only of a cell of the register.
create table turn_used_rows (
  turn_id uuid not null references turns on delete cascade,
  kind text not null check (kind in ('allergens', 'dishes', 'hours', 'availability', 'certificate', 'passages')),
  branch_id text,
  row_id text not null,
  code text,
  version int
);
create index turn_used_rows_turn on turn_used_rows (turn_id);
create index turn_used_rows_row on turn_used_rows (kind, row_id, code);
`,
};
