import type { Migration } from './migration';

export const knowledgeGaps: Migration = {
  name: '0017-knowledge-gaps',
  sql: `
-- Questions that the documents did not answer. It is kept what the person is, not who. Asked again at the same branch it is the same
-- gap, asked once more.
create table knowledge_gaps (
  id uuid primary key,
  -- The question without case and spaces around it, hashed: a question is too long for an index.
  question_key text not null,
  question text not null,
  language text not null check (language in ('fr', 'nl', 'en')),
  branch_id text not null,
  role text not null,
  -- The best that was found: [{source, title, section, score}].
  passages jsonb not null,
  times int not null default 1,
  asked_at timestamptz not null,
  unique (branch_id, question_key)
);
create index knowledge_gaps_asked on knowledge_gaps (asked_at);
`,
};
