import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const BREAKFAST: LocalizedText = { fr: 'Petit-déjeuner', nl: 'Ontbijt', en: 'Breakfast' };
const SOUPS: LocalizedText = { fr: 'Soupes', nl: 'Soepen', en: 'Soups' };
const STARTERS: LocalizedText = { fr: 'Entrées', nl: 'Voorgerechten', en: 'Starters' };
const MEAT: LocalizedText = { fr: 'Viandes', nl: 'Vlees', en: 'Meat' };
const FISH: LocalizedText = { fr: 'Poissons', nl: 'Vis', en: 'Fish' };
const VEGETARIAN_MAINS: LocalizedText = {
  fr: 'Plats végétariens',
  nl: 'Vegetarische hoofdgerechten',
  en: 'Vegetarian mains',
};
const CHILDRENS_DISHES: LocalizedText = { fr: 'Plats enfants', nl: 'Kindergerechten', en: "Children's dishes" };
const CHEESE: LocalizedText = { fr: 'Fromages', nl: 'Kaas', en: 'Cheese' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };

/** The restaurant of a hotel in Brussels, invented by who wrote its batch. */
export const HOTEL_MENU: VerifierFacts = {
  version: 'hotel-menu',
  factsId: 'register',
  branchId: 'brussels',
  branches: [{ id: 'brussels', names: ['Brussels'] }],
  dishes: [
    dish('H01', 'Œufs brouillés à la ciboulette / Roerei met bieslook / Scrambled eggs with chives', BREAKFAST, 1150, {
      contains: 'eggs milk',
      diet: ['vegetarian'],
    }),
    dish(
      'H02',
      'Granola maison au yaourt / Huisgemaakte granola met yoghurt / House granola with yoghurt',
      BREAKFAST,
      950,
      { contains: 'gluten milk nuts', may: 'peanuts sesame', diet: ['vegetarian'] },
    ),
    dish(
      'H03',
      "Pancakes au sirop d'érable / Amerikaanse pannenkoekjes met ahornsiroop / Pancakes with maple syrup",
      BREAKFAST,
      1050,
      { contains: 'gluten eggs milk', may: 'nuts', unknown: 'soybeans', diet: ['vegetarian'] },
    ),
    dish('H04', 'Salade de fruits frais / Verse fruitsalade / Fresh fruit salad', BREAKFAST, 750, {
      unknown: 'sulphites',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('H05', 'Velouté de potiron / Pompoensoep / Pumpkin soup', SOUPS, 900, {
      contains: 'milk celery',
      may: 'gluten',
      diet: ['vegetarian'],
    }),
    dish('H06', 'Soupe de poisson et rouille / Vissoep met rouille / Fish soup with rouille', SOUPS, 1450, {
      contains: 'gluten crustaceans eggs fish celery',
      may: 'milk molluscs',
      unknown: 'mustard',
    }),
    dish('H07', 'Soupe de tomates au basilic / Tomatensoep met basilicum / Tomato and basil soup', SOUPS, 850, {
      contains: 'celery',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('H08', 'Croquettes aux crevettes grises / Garnaalkroketten / Grey shrimp croquettes', STARTERS, 1900, {
      contains: 'gluten crustaceans eggs fish milk',
      may: 'celery molluscs',
      unknown: 'mustard',
    }),
    dish('H09', 'Croquettes au fromage / Kaaskroketten / Cheese croquettes', STARTERS, 1600, {
      contains: 'gluten eggs milk',
      may: 'crustaceans fish',
      unknown: 'celery',
      diet: ['vegetarian'],
    }),
    dish(
      'H10',
      'Carpaccio de betterave aux noix / Bietencarpaccio met walnoten / Beetroot carpaccio with walnuts',
      STARTERS,
      1400,
      { contains: 'nuts sulphites', may: 'peanuts', diet: ['vegetarian', 'vegan'] },
    ),
    dish('H11', 'Carpaccio de bœuf / Rundscarpaccio / Beef carpaccio', STARTERS, 1750, {
      contains: 'milk mustard sulphites',
      may: 'eggs',
      out: true,
    }),
    dish('H12', 'Carbonnade flamande / Vlaams stoofvlees / Flemish beef stew', MEAT, 2450, {
      contains: 'gluten mustard sulphites',
      may: 'celery',
      unknown: 'milk',
    }),
    dish('H13', 'Poulet rôti aux herbes / Gebraden kip met kruiden / Roast chicken with herbs', MEAT, 2200, {
      may: 'mustard',
      diet: ['halal'],
    }),
    dish('H14', "Côtelettes d'agneau grillées / Gegrilde lamskoteletten / Grilled lamb chops", MEAT, 2900, {
      contains: 'celery',
      may: 'sesame',
      unknown: 'sulphites',
      diet: ['halal'],
    }),
    dish('H15', 'Cabillaud à la vapeur / Gestoomde kabeljauw / Steamed cod', FISH, 2700, {
      contains: 'fish',
      may: 'crustaceans molluscs',
      diet: ['halal'],
    }),
    dish('H16', 'Sole meunière / Gebakken zeetong / Pan-fried sole', FISH, 3400, {
      contains: 'gluten fish milk',
      may: 'crustaceans',
      out: true,
    }),
    dish('H17', 'Moules au vin blanc / Mosselen in witte wijn / Mussels in white wine', FISH, 2600, {
      contains: 'celery sulphites molluscs',
      may: 'crustaceans fish',
      unknown: 'milk',
    }),
    dish('H18', 'Saumon teriyaki / Teriyakizalm / Teriyaki salmon', FISH, 2550, {
      contains: 'gluten fish soybeans sesame',
      may: 'peanuts',
      unknown: 'sulphites',
    }),
    dish('H19', 'Risotto aux champignons / Champignonrisotto / Mushroom risotto', VEGETARIAN_MAINS, 2050, {
      contains: 'milk celery sulphites',
      diet: ['vegetarian'],
    }),
    dish('H20', 'Curry de pois chiches / Kikkererwtencurry / Chickpea curry', VEGETARIAN_MAINS, 1850, {
      contains: 'mustard',
      may: 'nuts sesame',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('H21', 'Lasagne aux légumes / Groentelasagne / Vegetable lasagne', VEGETARIAN_MAINS, 1950, {
      contains: 'gluten eggs milk celery',
      may: 'soybeans',
      diet: ['vegetarian'],
    }),
    dish('H22', 'Mini-burger et frites / Miniburger met frietjes / Mini burger with fries', CHILDRENS_DISHES, 1300, {
      contains: 'gluten sesame',
      may: 'eggs milk mustard',
      unknown: 'soybeans',
    }),
    dish('H23', 'Pâtes à la sauce tomate / Pasta met tomatensaus / Pasta with tomato sauce', CHILDRENS_DISHES, 1100, {
      contains: 'gluten celery',
      may: 'eggs',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish(
      'H24',
      'Bâtonnets de poisson et purée / Vissticks met puree / Fish fingers with mash',
      CHILDRENS_DISHES,
      1250,
      { contains: 'gluten fish milk', may: 'crustaceans eggs', unknown: 'mustard' },
    ),
    dish('H25', 'Assiette de fromages belges / Belgische kaasplank / Belgian cheese board', CHEESE, 1500, {
      contains: 'gluten milk nuts',
      may: 'eggs',
      unknown: 'lupin',
    }),
    dish('H26', 'Mousse au chocolat / Chocolademousse / Chocolate mousse', DESSERTS, 950, {
      contains: 'eggs soybeans milk',
      may: 'gluten nuts',
      diet: ['vegetarian'],
    }),
    dish('H27', 'Sorbet framboise / Frambozensorbet / Raspberry sorbet', DESSERTS, 800, {
      may: 'milk nuts',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('H28', 'Tarte tiède aux pommes / Warme appeltaart / Warm apple tart', DESSERTS, 900, {
      contains: 'gluten eggs milk',
      may: 'nuts',
      unknown: 'sulphites',
      diet: ['vegetarian'],
      out: true,
    }),
    dish('H29', 'Chocolat chaud / Warme chocolademelk / Hot chocolate', DRINKS, 550, {
      contains: 'soybeans milk',
      may: 'nuts',
      diet: ['vegetarian'],
    }),
    dish('H30', "Jus d'orange pressé / Vers sinaasappelsap / Fresh orange juice", DRINKS, 600, {
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
  ],
};
