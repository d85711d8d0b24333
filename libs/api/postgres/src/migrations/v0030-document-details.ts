import type { Migration } from './migration';

export const documentDetails: Migration = {
  name: '0030-document-details',
  sql: `
-- How often what a version says of itself was changed without a new file: who changes it says which one they saw.
alter table document_versions add column revision int not null default 0 check (revision >= 0);
`,
};
