import type { Migration } from './migration';

export const dishDays: Migration = {
  name: '0032-dish-days',
  sql: `
-- What is said of a dish from a day on, field by field as its editor shows it, until a later row says otherwise; of two that begin on one day
-- the newer counts. Append-only: what was told of a day stays known. Prices are dated apart. "dishes" and "dish_ingredients" hold what was
-- said last, whichever day it begins on, and "dish_branches" the branches that ever sold it, with what differs there.
create table dish_days (
  id bigint generated always as identity primary key,
  dish_id text not null,
  valid_from date not null,
  field text not null check (field in ('onMenu', 'category', 'name', 'description', 'ingredients', 'diet', 'soldAt')),
  value jsonb not null,
  changed_at timestamptz not null default now()
);
create index dish_days_dish on dish_days (dish_id, field, valid_from desc, id desc);
create trigger dish_days_append_only before update or delete on dish_days
  for each row execute function refuse_change();

-- The days of before: dishes.valid_from and valid_to, and those of dish_branches, which stay for the instances of the release before and are
-- written no more.
insert into dish_days (dish_id, valid_from, field, value)
  select id, valid_from, 'onMenu', 'true'::jsonb from dishes
  union all
  select id, valid_to + 1, 'onMenu', 'false'::jsonb from dishes where valid_to is not null
  union all
  select id, valid_from, 'category', to_jsonb(category_id) from dishes
  union all
  select id, valid_from, 'name', name from dishes
  union all
  select id, valid_from, 'description', description from dishes
  union all
  select id, valid_from, 'diet', to_jsonb(diet) from dishes
  union all
  select id, valid_from, 'ingredients', (
    select coalesce(jsonb_agg(ingredient_id order by dish_ingredients.position), '[]')
    from dish_ingredients where dish_id = dishes.id
  ) from dishes
  union all
  select edge.id, edge.day, 'soldAt', (
    select coalesce(jsonb_agg(branch_id order by branch_id), '[]')
    from dish_branches as here
    where here.dish_id = edge.id and coalesce(here.valid_from, edge.day) <= edge.day and coalesce(here.valid_to, edge.day) >= edge.day
  ) from (
    select id, valid_from as day from dishes
    union
    select dish_id, here.valid_from from dish_branches as here join dishes on dishes.id = dish_id where here.valid_from > dishes.valid_from
    union
    select dish_id, here.valid_to + 1 from dish_branches as here join dishes on dishes.id = dish_id where here.valid_to >= dishes.valid_from
  ) as edge;
`,
};
