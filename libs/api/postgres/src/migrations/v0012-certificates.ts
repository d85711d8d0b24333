import type { Migration } from './migration';

export const certificates: Migration = {
  name: '0012-certificates',
  sql: `
-- Halal certificates. A renewal is a new row, so that an earlier day keeps the certificate of then. branch_id null: for every branch.
create table certificates (
  id uuid primary key,
  branch_id text references branches on delete cascade,
  supplier text not null,
  scope jsonb not null check (scope ?& array['fr', 'nl', 'en']),
  issuer text not null,
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from),
  withdrawn_at timestamptz,
  version int not null default 1 check (version >= 1),
  changed_by uuid,
  changed_by_name text not null,
  changed_at timestamptz not null default now()
);
create index certificates_branch on certificates (branch_id, valid_to);

-- The row as it was after each change.
create table certificate_history (
  id bigint generated always as identity primary key,
  certificate_id uuid not null,
  version int not null,
  certificate jsonb not null,
  changed_by uuid,
  changed_by_name text not null,
  changed_at timestamptz not null default now(),
  unique (certificate_id, version)
);
create trigger certificate_history_append_only before update or delete on certificate_history
  for each row execute function refuse_change();
`,
};
