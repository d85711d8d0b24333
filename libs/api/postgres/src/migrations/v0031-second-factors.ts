import type { Migration } from './migration';

export const secondFactors: Migration = {
  name: '0031-second-factors',
  sql: `
-- A code beside the password, of an app on the person's phone.
create table second_factors (
  staff_id uuid primary key references staff_members on delete cascade,
  -- Sealed with a key that is not in the database.
  secret bytea not null,
  created_at timestamptz not null default now(),
  -- Null: no code of it has come yet.
  confirmed_at timestamptz,
  -- The step of 30 s whose code was used last: none counts twice.
  last_step int not null default 0
);

-- SHA-256 of those that were not used yet: with 120 random bits a plain hash keeps them.
create table recovery_codes (
  staff_id uuid not null references second_factors on delete cascade,
  code_hash bytea not null check (length(code_hash) = 32),
  primary key (staff_id, code_hash)
);

-- Begun by the provider of identities: the second factor is its affair then.
alter table sessions add column by_identity boolean not null default false;
`,
};
