import type { Migration } from './migration';

const ALLERGEN_CODES = `(
  'gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soybeans', 'milk',
  'nuts', 'celery', 'mustard', 'sesame', 'sulphites', 'lupin', 'molluscs'
)`;
const DIETS = `array['halal', 'vegetarian', 'vegan', 'gluten-free-recipe']`;

export const menu: Migration = {
  name: '0002-menu',
  sql: `
create table branches (
  id text primary key,
  name text not null,
  address text not null,
  position int not null
);

create table categories (
  id text primary key,
  name jsonb not null check (name ?& array['fr', 'nl', 'en']),
  position int not null
);

create table ingredients (
  id text primary key,
  name jsonb not null check (name ?& array['fr', 'nl', 'en'])
);

create table ingredient_allergens (
  ingredient_id text not null references ingredients on delete cascade,
  code text not null check (code in ${ALLERGEN_CODES}),
  state text not null check (state in ('contains', 'may-contain')),
  primary key (ingredient_id, code)
);

create table dishes (
  id text primary key,
  category_id text not null references categories,
  name jsonb not null check (name ?& array['fr', 'nl', 'en']),
  description jsonb not null check (description ?& array['fr', 'nl', 'en']),
  price_cents int not null check (price_cents >= 0),
  diet text[] not null check (diet <@ ${DIETS}),
  position int not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from)
);
create index dishes_category on dishes (category_id);

create table dish_ingredients (
  dish_id text not null references dishes on delete cascade,
  ingredient_id text not null references ingredients,
  position int not null,
  primary key (dish_id, ingredient_id)
);
create index dish_ingredients_ingredient on dish_ingredients (ingredient_id);

-- A row says that the branch sells the dish; what is not null differs there from the dish itself.
create table dish_branches (
  dish_id text not null references dishes on delete cascade,
  branch_id text not null references branches on delete cascade,
  price_cents int check (price_cents >= 0),
  diet text[] check (diet <@ ${DIETS}),
  note jsonb check (note ?& array['fr', 'nl', 'en']),
  primary key (dish_id, branch_id)
);
create index dish_branches_branch on dish_branches (branch_id);

-- The allergen register. A missing cell is unknown, never free.
create table register_cells (
  dish_id text not null,
  branch_id text not null,
  code text not null check (code in ${ALLERGEN_CODES}),
  state text not null check (state in ('contains', 'may-contain', 'free', 'unknown')),
  checked_at timestamptz,
  checked_by text,
  version int not null default 1 check (version >= 1),
  primary key (dish_id, branch_id, code),
  foreign key (dish_id, branch_id) references dish_branches on delete cascade
);
create index register_cells_branch on register_cells (branch_id);

-- The 86 list. A dish without a row is available; a row past its \`until\` says nothing any more.
create table availability (
  branch_id text not null,
  dish_id text not null,
  available boolean not null,
  until timestamptz,
  reason text,
  changed_by uuid references staff_members on delete set null,
  changed_at timestamptz not null default now(),
  primary key (branch_id, dish_id),
  foreign key (dish_id, branch_id) references dish_branches on delete cascade
);
`,
};
