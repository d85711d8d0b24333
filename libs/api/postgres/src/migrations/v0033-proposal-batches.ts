import type { Migration } from './migration';

export const proposalBatches: Migration = {
  name: '0033-proposal-batches',
  sql: `
-- What one manager proposed in one deed with one reason; null: it was proposed alone.
alter table register_proposals add column batch_id uuid;
create index register_proposals_batch on register_proposals (batch_id) where batch_id is not null;

-- Four eyes, whatever the code says: nobody approves what they proposed.
alter table register_proposals add constraint register_proposals_four_eyes
  check (state <> 'approved' or decided_by is distinct from proposed_by);
`,
};
