import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const STARTERS: LocalizedText = { fr: 'Entrées', nl: 'Voorgerechten', en: 'Starters' };
const SOUPS: LocalizedText = { fr: 'Soupes', nl: 'Soepen', en: 'Soups' };
const MAINS: LocalizedText = { fr: 'Plats', nl: 'Hoofdgerechten', en: 'Mains' };
const GRILL: LocalizedText = { fr: 'Grillades', nl: 'Grillgerechten', en: 'Grill dishes' };
const KIDS: LocalizedText = { fr: 'Plats enfants', nl: 'Kindergerechten', en: "Children's dishes" };
const PANCAKES: LocalizedText = { fr: 'Crêpes', nl: 'Pannenkoeken', en: 'Pancakes' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };

/** An inn of the Ardennes, invented by who wrote its batch. */
export const INN_MENU: VerifierFacts = {
  version: 'inn-menu',
  factsId: 'register',
  branchId: 'bois',
  branches: [{ id: 'bois', names: ['Bois'] }],
  dishes: [
    dish('A01', 'Croquettes au fromage / Kaaskroketten / Cheese croquettes', STARTERS, 1350, {
      contains: 'gluten eggs milk',
      may: 'fish crustaceans',
      unknown: 'celery',
      diet: ['vegetarian'],
    }),
    dish('A02', "Jambon d'Ardenne et melon / Ardense ham met meloen / Ardennes ham with melon", STARTERS, 1420, {
      contains: 'sulphites',
      may: 'mustard',
      unknown: 'milk',
    }),
    dish('B01', 'Soupe aux pois et lardons / Erwtensoep met spek / Pea soup with bacon', SOUPS, 790, {
      contains: 'celery',
      may: 'gluten',
      unknown: 'mustard soybeans',
    }),
    dish('B02', "Soupe à l'oignon gratinée / Gegratineerde uiensoep / Onion soup au gratin", SOUPS, 890, {
      contains: 'gluten milk celery sulphites',
      may: 'eggs',
      diet: ['vegetarian'],
    }),
    dish('B03', 'Velouté de potiron / Pompoensoep / Pumpkin soup', SOUPS, 750, {
      contains: 'celery',
      may: 'nuts',
      unknown: 'lupin',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('C01', 'Civet de marcassin / Stoofpot van everzwijn / Wild boar stew', MAINS, 2490, {
      contains: 'gluten celery sulphites',
      may: 'mustard',
      unknown: 'lupin',
      out: true,
    }),
    dish('C02', 'Civet de lièvre / Hazenpeper / Hare stew', MAINS, 2650, {
      contains: 'gluten milk celery sulphites',
      may: 'nuts',
      unknown: 'mustard',
    }),
    dish('C03', 'Truite meunière / Forel op molenaarswijze / Trout meunière', MAINS, 2150, {
      contains: 'gluten fish milk',
      may: 'crustaceans molluscs',
    }),
    dish('C04', 'Truite aux amandes / Forel met amandelen / Trout with almonds', MAINS, 2250, {
      contains: 'fish milk nuts',
      may: 'gluten',
      unknown: 'eggs',
    }),
    dish('C05', 'Lasagne aux champignons / Lasagne met champignons / Mushroom lasagne', MAINS, 1690, {
      contains: 'gluten eggs milk celery',
      may: 'nuts',
      unknown: 'soybeans',
      diet: ['vegetarian'],
    }),
    dish('D01', 'Entrecôte grillée / Gegrilde entrecote / Grilled sirloin', GRILL, 2590, {
      contains: 'mustard',
      may: 'celery',
      unknown: 'sesame',
    }),
    dish('D02', "Côtelettes d'agneau grillées / Gegrilde lamskoteletten / Grilled lamb chops", GRILL, 2450, {
      contains: 'mustard',
      may: 'sulphites',
      diet: ['halal'],
    }),
    dish('D03', 'Brochette de poulet / Kippenspies / Chicken skewer', GRILL, 1850, {
      contains: 'soybeans sesame',
      may: 'gluten',
      unknown: 'peanuts',
      diet: ['halal'],
    }),
    dish('D04', 'Boudin blanc aux pommes / Witte pens met appeltjes / White pudding with apple', GRILL, 1680, {
      contains: 'eggs milk',
      may: 'gluten',
      unknown: 'celery sulphites',
      out: true,
    }),
    dish('E01', 'Mini-burger de bœuf / Mini-rundburger / Mini beef burger', KIDS, 1250, {
      contains: 'gluten milk sesame',
      may: 'eggs mustard',
      diet: ['halal'],
    }),
    dish('E02', 'Nuggets de poulet / Kipnuggets / Chicken nuggets', KIDS, 1150, {
      contains: 'gluten',
      may: 'eggs milk',
      unknown: 'mustard',
    }),
    dish('F01', 'Crêpe au sucre / Pannenkoek met suiker / Sugar pancake', PANCAKES, 650, {
      contains: 'gluten eggs milk',
      may: 'nuts',
      diet: ['vegetarian'],
    }),
    dish('F02', 'Crêpe aux pommes / Pannenkoek met appel / Apple pancake', PANCAKES, 820, {
      contains: 'gluten eggs milk',
      may: 'nuts',
      unknown: 'sulphites',
      diet: ['vegetarian'],
    }),
    dish(
      'F03',
      "Galette de sarrasin au chèvre / Boekweitpannenkoek met geitenkaas / Buckwheat pancake with goat's cheese",
      PANCAKES,
      1380,
      { contains: 'eggs milk nuts', may: 'gluten', unknown: 'lupin', diet: ['vegetarian'] },
    ),
    dish('G01', 'Tarte aux myrtilles / Bosbessentaart / Blueberry tart', DESSERTS, 690, {
      contains: 'gluten eggs milk',
      may: 'nuts peanuts',
      unknown: 'soybeans lupin',
      diet: ['vegetarian'],
    }),
    dish('G02', 'Sorbet à la framboise / Frambozensorbet / Raspberry sorbet', DESSERTS, 620, {
      contains: 'sulphites',
      may: 'milk',
      unknown: 'nuts',
      diet: ['vegetarian', 'vegan'],
      out: true,
    }),
    dish('G03', 'Mousse au chocolat / Chocolademousse / Chocolate mousse', DESSERTS, 710, {
      contains: 'eggs milk soybeans',
      may: 'gluten nuts',
      diet: ['vegetarian'],
    }),
  ],
};
