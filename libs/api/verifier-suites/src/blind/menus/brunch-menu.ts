import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const BRUNCH: LocalizedText = { fr: 'Brunch', nl: 'Brunch', en: 'Brunch' };
const BURGERS: LocalizedText = { fr: 'Burgers', nl: 'Burgers', en: 'Burgers' };
const SALADS_AND_BOWLS: LocalizedText = { fr: 'Salades et bowls', nl: 'Salades en bowls', en: 'Salads and bowls' };
const SIDES: LocalizedText = { fr: 'Accompagnements', nl: 'Bijgerechten', en: 'Sides' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };

/** A burger and brunch place in Mechelen, invented by who wrote its batch. */
export const BRUNCH_MENU: VerifierFacts = {
  version: 'brunch-menu',
  factsId: 'register',
  branchId: 'mechelen',
  branches: [{ id: 'mechelen', names: ['Mechelen'] }],
  dishes: [
    dish('A1', 'Œufs Bénédicte au saumon / Eggs Benedict met zalm / Eggs Benedict with salmon', BRUNCH, 1650, {
      contains: 'gluten eggs fish milk',
      may: 'sesame',
    }),
    dish('A2', "Toast à l'avocat / Avocadotoast / Avocado toast", BRUNCH, 1250, {
      contains: 'gluten sesame',
      may: 'nuts',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('A3', "Pancakes au sirop d'érable / Pancakes met ahornsiroop / Pancakes with maple syrup", BRUNCH, 1150, {
      contains: 'gluten eggs milk',
      may: 'nuts',
      unknown: 'soybeans',
      diet: ['vegetarian'],
    }),
    dish('A4', 'Granola au yaourt / Granola met yoghurt / Granola with yoghurt', BRUNCH, 950, {
      contains: 'gluten milk nuts',
      may: 'peanuts sesame',
      diet: ['vegetarian'],
      out: true,
    }),
    dish('A5', 'Shakshuka / Shakshuka / Shakshuka', BRUNCH, 1350, {
      contains: 'eggs',
      may: 'celery',
      diet: ['vegetarian', 'halal'],
    }),
    dish('B1', 'Cheeseburger classique / Klassieke cheeseburger / Classic cheeseburger', BURGERS, 1590, {
      contains: 'gluten eggs milk mustard sesame',
      may: 'soybeans',
    }),
    dish('B2', 'Burger au bacon / Baconburger / Bacon burger', BURGERS, 1750, {
      contains: 'gluten milk mustard sesame sulphites',
      unknown: 'celery',
    }),
    dish('B3', 'Burger de poulet croustillant / Krokante kipburger / Crispy chicken burger', BURGERS, 1690, {
      contains: 'gluten eggs sesame',
      may: 'milk',
      diet: ['halal'],
    }),
    dish('B4', 'Burger aux lentilles / Linzenburger / Lentil burger', BURGERS, 1550, {
      contains: 'gluten soybeans mustard sesame',
      may: 'nuts',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('B5', 'Burger de poisson / Visburger / Fish burger', BURGERS, 1790, {
      contains: 'gluten eggs fish mustard',
      may: 'crustaceans molluscs',
      unknown: 'sesame',
      out: true,
    }),
    dish('B6', 'Burger halloumi / Halloumiburger / Halloumi burger', BURGERS, 1620, {
      contains: 'gluten milk sesame',
      may: 'eggs',
      diet: ['vegetarian'],
    }),
    dish('C1', 'Salade César au poulet / Caesarsalade met kip / Chicken Caesar salad', SALADS_AND_BOWLS, 1580, {
      contains: 'gluten eggs fish milk mustard',
    }),
    dish('C2', 'Bowl saumon et quinoa / Quinoabowl met zalm / Salmon quinoa bowl', SALADS_AND_BOWLS, 1720, {
      contains: 'fish soybeans sesame',
      may: 'gluten',
    }),
    dish(
      'C3',
      "Salade de chèvre chaud / Salade met warme geitenkaas / Warm goat's cheese salad",
      SALADS_AND_BOWLS,
      1490,
      { contains: 'gluten milk nuts mustard sulphites', diet: ['vegetarian'] },
    ),
    dish('C4', 'Bowl falafel / Falafelbowl / Falafel bowl', SALADS_AND_BOWLS, 1450, {
      contains: 'sesame',
      may: 'gluten celery',
      unknown: 'lupin',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('D1', 'Frites / Frietjes / Fries', SIDES, 450, { may: 'gluten', diet: ['vegetarian', 'vegan', 'halal'] }),
    dish('D2', 'Frites de patate douce / Zoete-aardappelfrietjes / Sweet potato fries', SIDES, 550, {
      may: 'gluten',
      unknown: 'sulphites',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('D3', "Rondelles d'oignon / Uienringen / Onion rings", SIDES, 590, {
      contains: 'gluten milk',
      may: 'eggs',
      diet: ['vegetarian'],
    }),
    dish('D4', 'Coleslaw / Coleslaw / Coleslaw', SIDES, 390, {
      contains: 'eggs mustard',
      may: 'celery',
      diet: ['vegetarian'],
    }),
    dish('E1', 'Brownie / Brownie / Brownie', DESSERTS, 690, {
      contains: 'gluten eggs milk nuts',
      may: 'peanuts',
      diet: ['vegetarian'],
    }),
    dish('E2', 'Cheesecake aux fruits rouges / Cheesecake met rood fruit / Red fruit cheesecake', DESSERTS, 750, {
      contains: 'gluten eggs milk',
      may: 'nuts',
      unknown: 'soybeans',
      diet: ['vegetarian'],
      out: true,
    }),
    dish('E3', 'Sorbet citron / Citroensorbet / Lemon sorbet', DESSERTS, 590, {
      may: 'milk',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('E4', 'Salade de fruits / Fruitsalade / Fruit salad', DESSERTS, 620, {
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('E5', 'Gaufre de Bruxelles / Brusselse wafel / Brussels waffle', DESSERTS, 790, {
      contains: 'gluten eggs milk',
      may: 'soybeans nuts',
      diet: ['vegetarian'],
    }),
  ],
};
