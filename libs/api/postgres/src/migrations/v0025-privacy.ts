import type { Migration } from './migration';

export const privacy: Migration = {
  name: '0025-privacy',
  sql: `
-- Who looked at the conversations of a person: asked by the person.
create index audit_entries_accesses on audit_entries ((after ->> 'staffId'), id desc) where kind = 'conversation';

-- Old conversations are looked for every night.
create index conversations_updated on conversations (updated_at);

-- Each night is swept by one instance only.
create table retention_runs (
  day date primary key,
  began_at timestamptz not null default now(),
  ended_at timestamptz,
  -- How many rows of each kind went: {"conversations": 12}.
  removed jsonb
);

-- The log of deeds stays append-only for a year whoever asks. What is older may leave it, if the transaction says so by name.
create function refuse_young_deed() returns trigger language plpgsql as $$
begin
  if current_setting('tasty_food.retention', true) = 'on' and old.at < now() - interval '365 days' then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
drop trigger audit_entries_append_only on audit_entries;
create trigger audit_entries_append_only before update on audit_entries
  for each row execute function refuse_change();
create trigger audit_entries_kept_for_a_year before delete on audit_entries
  for each row execute function refuse_young_deed();
`,
};
