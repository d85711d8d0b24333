import type { Migration } from './migration';

export const documentUploads: Migration = {
  name: '0016-document-uploads',
  sql: `
-- The file that a version was read from. The file itself is not kept: its text stands in the passages.
alter table document_versions add column file_name text not null default '';
alter table document_versions add column media_type text not null default 'text/markdown';
alter table document_versions add column bytes int not null default 0 check (bytes >= 0);
alter table document_versions add column pages int check (pages >= 1);

-- How far a file has come that somebody sent. What is refused leaves nothing else behind, so document_id refers to nothing.
create table document_uploads (
  id uuid primary key,
  document_id uuid not null,
  -- Of who sent it; null: of all branches.
  branch_id text,
  file_name text not null,
  bytes int not null,
  state text not null check (state in ('reading', 'indexing', 'ready', 'refused')),
  -- Why it was refused: the code of a problem and its sentence.
  code text,
  detail text,
  staff_id uuid not null,
  staff_name text not null,
  changed_at timestamptz not null default now(),
  check ((state = 'refused') = (code is not null))
);
create index document_uploads_changed on document_uploads (changed_at);
`,
};
