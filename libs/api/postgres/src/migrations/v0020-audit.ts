import type { Migration } from './migration';

export const audit: Migration = {
  name: '0020-audit',
  sql: `
-- Who did what. No foreign keys: a deed stays known when the person, the branch or the thing is gone.
create table audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  kind text not null,
  action text not null,
  subject text not null,
  staff_id uuid,
  staff_name text not null,
  branch_id text,
  before jsonb,
  after jsonb,
  reason text,
  request_id text
);
create index audit_entries_kind on audit_entries (kind, id desc);
create index audit_entries_staff on audit_entries (staff_id, id desc);
create index audit_entries_branch on audit_entries (branch_id, id desc);
create index audit_entries_at on audit_entries (at);
create trigger audit_entries_append_only before update or delete on audit_entries
  for each row execute function refuse_change();
create trigger audit_entries_not_emptied before truncate on audit_entries
  for each statement execute function refuse_change();
`,
};
