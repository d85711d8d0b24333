import type { Migration } from './migration';

export const openingWeeks: Migration = {
  name: '0014-opening-weeks',
  sql: `
-- The week of a branch from a day on, until a later one begins; of two that begin on one day the newer counts. Append-only: what was
-- told of a day stays known. days: [{"weekday": 1, "periods": [{"opens": "HH:MM", "closes": "HH:MM"}]}], Monday first, all seven.
create table opening_weeks (
  id bigint generated always as identity primary key,
  branch_id text not null,
  valid_from date not null,
  days jsonb not null check (jsonb_typeof(days) = 'array' and jsonb_array_length(days) = 7),
  reason text not null,
  changed_by uuid,
  changed_by_name text not null,
  changed_at timestamptz not null default now()
);
create index opening_weeks_branch on opening_weeks (branch_id, valid_from desc, id desc);
create trigger opening_weeks_append_only before update or delete on opening_weeks
  for each row execute function refuse_change();

-- The periods of before, as they held from each day on which one of them began or was over. Their table stays for the instances of
-- the release before, which read it while they are replaced; nothing writes it any more.
insert into opening_weeks (branch_id, valid_from, days, reason, changed_by_name)
  select edge.branch_id, edge.day, jsonb_agg(jsonb_build_object('weekday', weekday, 'periods', (
      select coalesce(jsonb_agg(jsonb_build_object('opens', to_char(opens, 'HH24:MI'), 'closes', to_char(closes, 'HH24:MI')) order by opens), '[]')
      from opening_hours as old
      where old.branch_id = edge.branch_id and old.weekday = every.weekday
        and old.valid_from <= edge.day and (old.valid_to is null or old.valid_to >= edge.day)
    )) order by weekday), 'Before the weeks were dated', '-'
  from (
    select branch_id, valid_from as day from opening_hours
    union
    select branch_id, valid_to + 1 from opening_hours where valid_to is not null
  ) as edge
  cross join generate_series(1, 7) as every (weekday)
  group by edge.branch_id, edge.day
  order by edge.day;

-- What was said of single days, and by whom. periods null: as its week says again.
create table opening_exception_history (
  id bigint generated always as identity primary key,
  branch_id text not null,
  day date not null,
  periods jsonb,
  reason jsonb,
  changed_by_name text not null,
  changed_at timestamptz not null default now()
);
create index opening_exception_history_day on opening_exception_history (branch_id, day);
create trigger opening_exception_history_append_only before update or delete on opening_exception_history
  for each row execute function refuse_change();
insert into opening_exception_history (branch_id, day, periods, reason, changed_by_name, changed_at)
  select branch_id, day, periods, reason, changed_by, changed_at from opening_exceptions;
`,
};
