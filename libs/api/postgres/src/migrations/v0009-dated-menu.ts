import type { Migration } from './migration';

export const datedMenu: Migration = {
  name: '0009-dated-menu',
  sql: `
-- What a dish costs from a day on, until a later row says otherwise. Before its first row the price stands with the dish, or with its branch.
-- branch_id null: everywhere without a price of its own. price_cents null: the branch has no price of its own any more.
create table dish_prices (
  id bigint generated always as identity primary key,
  dish_id text not null references dishes on delete cascade,
  branch_id text references branches on delete cascade,
  price_cents int check (price_cents >= 0),
  valid_from date not null,
  check (branch_id is not null or price_cents is not null)
);
create unique index dish_prices_everywhere on dish_prices (dish_id, valid_from) where branch_id is null;
create unique index dish_prices_of_branch on dish_prices (dish_id, branch_id, valid_from) where branch_id is not null;

-- The days on which the branch sells the dish, where they are not those of the dish. Taking a dish off keeps its register.
alter table dish_branches
  add column valid_from date,
  add column valid_to date;

-- Instead of what the supplier said, nothing: never free.
alter table ingredient_allergens drop constraint ingredient_allergens_state_check;
alter table ingredient_allergens
  add constraint ingredient_allergens_state_check check (state in ('contains', 'may-contain', 'unknown'));
`,
};
