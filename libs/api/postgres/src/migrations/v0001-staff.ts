import type { Migration } from './migration';

export const staff: Migration = {
  name: '0001-staff',
  sql: `
create table staff_members (
  id uuid primary key,
  email text not null,
  name text not null,
  role text not null check (role in ('staff', 'shift-lead', 'manager', 'admin')),
  branch_id text,
  language text not null check (language in ('fr', 'nl', 'en')),
  password_hash text not null,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index staff_members_email on staff_members (lower(email));

create table sessions (
  token_hash bytea primary key check (length(token_hash) = 32),
  id uuid not null unique,
  staff_id uuid not null references staff_members on delete cascade,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index sessions_staff on sessions (staff_id);
create index sessions_expiry on sessions (expires_at);
`,
};
