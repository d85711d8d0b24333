import type { Migration } from './migration';

export const knowledge: Migration = {
  name: '0015-knowledge',
  sql: `
create table documents (
  id uuid primary key,
  -- Names it in a source, doc:<slug>#<section>, so it never changes.
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  created_at timestamptz not null default now()
);

-- What a document says, for whom, on which days. Of those that are valid on a day, the highest version holds. It is written together
-- with its passages: what is here can be found.
create table document_versions (
  id uuid primary key,
  document_id uuid not null references documents on delete cascade,
  version int not null check (version >= 1),
  title text not null,
  language text not null check (language in ('fr', 'nl', 'en')),
  valid_from date not null,
  -- The last day; null: until further notice.
  valid_to date check (valid_to >= valid_from),
  -- Empty: every branch.
  branches text[] not null default '{}',
  -- The lowest role that may read it.
  audience text not null default 'staff' check (audience in ('staff', 'shift-lead', 'manager', 'admin')),
  created_by uuid,
  created_by_name text not null,
  created_at timestamptz not null default now(),
  unique (document_id, version)
);

-- Never changed, only replaced together with its postings: whoever keeps a copy of it needs to compare ids alone.
create table passages (
  id int generated always as identity primary key,
  version_id uuid not null references document_versions on delete cascade,
  ordinal int not null check (ordinal >= 0),
  -- The heading above it; null: it stands before the first.
  section text,
  section_slug text not null,
  page int check (page >= 1),
  text text not null,
  -- How many tokens each field has.
  title_length int not null,
  body_length int not null,
  grams_length int not null,
  concepts_length int not null,
  unique (version_id, ordinal)
);

-- How often a token stands in a field of a passage. Tokens are made by the analyser of the product, never by the database, and
-- compared byte by byte, so that every engine finds the same.
create table postings (
  term text collate "C" not null,
  field text collate "C" not null check (field in ('title', 'body', 'grams', 'concepts')),
  passage_id int not null references passages on delete cascade,
  frequency int not null check (frequency >= 1),
  primary key (term, field, passage_id)
);
create index postings_passage on postings (passage_id);

-- Concepts that staff added; one with the id of a built-in concept stands in its place.
create table glossary_concepts (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  fr text[] not null default '{}',
  nl text[] not null default '{}',
  en text[] not null default '{}',
  version int not null default 1 check (version >= 1),
  changed_by uuid,
  changed_by_name text not null,
  changed_at timestamptz not null default now()
);

-- One row. The revision grows with every change of what can be found, so that instances notice what another has done.
create table passage_index (
  only_row boolean primary key default true check (only_row),
  revision bigint not null default 0,
  -- Which analyser and glossary made the postings; another one makes them anew.
  analysis text not null default ''
);
insert into passage_index default values;

create function note_passage_change() returns trigger language plpgsql as $$
begin
  update passage_index set revision = revision + 1;
  return null;
end
$$;
create trigger document_versions_noted after insert or update or delete on document_versions
  for each statement execute function note_passage_change();
create trigger passages_noted after insert or delete on passages
  for each statement execute function note_passage_change();
create trigger glossary_concepts_noted after insert or update or delete on glossary_concepts
  for each statement execute function note_passage_change();
`,
};
