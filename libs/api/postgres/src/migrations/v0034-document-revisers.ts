import type { Migration } from './migration';

export const documentRevisers: Migration = {
  name: '0034-document-revisers',
  sql: `
-- Who changed what a version says of itself last, and when: whoever was about to write over it is told. Null: nobody did since.
alter table document_versions
  add column revised_by_name text,
  add column revised_at timestamptz,
  add check ((revised_by_name is null) = (revised_at is null));
`,
};
