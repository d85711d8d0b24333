import type { Migration } from './migration';

export const passageEmbeddings: Migration = {
  name: '0021-passage-embeddings',
  sql: `
-- What a passage means, as a provider of embeddings measures it, of length 1. A plain array, so that no extension is needed to keep it;
-- pgvector, where the server has it, reads it by a cast. Another model measures anew: vectors of two models are not comparable.
create table passage_embeddings (
  passage_id int primary key references passages on delete cascade,
  model text not null,
  embedding real[] not null
);
`,
};
