import type { Migration } from './migration';

export const people: Migration = {
  name: '0019-people',
  sql: `
-- Where a person works beside the home branch, which stays in staff_members.
create table staff_branches (
  staff_id uuid not null references staff_members on delete cascade,
  branch_id text not null references branches on delete cascade,
  primary key (staff_id, branch_id)
);
create index staff_branches_branch on staff_branches (branch_id);

-- Null: has not chosen a password yet, or signs in elsewhere only.
alter table staff_members alter column password_hash drop not null;
-- Whom a provider of identities means: the pair is theirs for ever, an address may go to somebody else.
alter table staff_members add column oidc_issuer text;
alter table staff_members add column oidc_subject text;
alter table staff_members add check ((oidc_issuer is null) = (oidc_subject is null));
create unique index staff_members_oidc on staff_members (oidc_issuer, oidc_subject) where oidc_issuer is not null;

-- An invitation or a reset: whoever has the token chooses the password, once.
create table password_links (
  token_hash bytea primary key check (length(token_hash) = 32),
  staff_id uuid not null unique references staff_members on delete cascade,
  created_by uuid references staff_members on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index password_links_expiry on password_links (expires_at);
create index password_links_created_by on password_links (created_by);

alter table sessions add column device text not null default '';
`,
};
