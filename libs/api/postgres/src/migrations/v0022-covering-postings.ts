import type { Migration } from './migration';

export const coveringPostings: Migration = {
  name: '0022-covering-postings',
  sql: `
-- The frequency stands in the index too: a search reads a hundred thousand postings, and else each of them from the table as well.
alter table postings drop constraint postings_pkey, add primary key (term, field, passage_id) include (frequency);
`,
};
