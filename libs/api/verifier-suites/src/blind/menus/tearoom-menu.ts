import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const BREAKFASTS: LocalizedText = { fr: 'Petits déjeuners', nl: 'Ontbijt', en: 'Breakfast' };
const TARTINES: LocalizedText = { fr: 'Tartines', nl: 'Boterhammen', en: 'Open sandwiches' };
const QUICHES: LocalizedText = { fr: 'Quiches', nl: 'Quiches', en: 'Quiches' };
const SALADS: LocalizedText = { fr: 'Salades', nl: 'Salades', en: 'Salads' };
const SOUPS: LocalizedText = { fr: 'Soupes', nl: 'Soepen', en: 'Soups' };
const WAFFLES: LocalizedText = { fr: 'Gaufres', nl: 'Wafels', en: 'Waffles' };
const CAKES: LocalizedText = { fr: 'Pâtisseries', nl: 'Gebak', en: 'Cakes' };
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };

/** A tea room and bakery of Brussels, invented by who wrote its batch. */
export const TEAROOM_MENU: VerifierFacts = {
  version: 'tearoom-menu',
  factsId: 'register',
  branchId: 'sablon',
  branches: [{ id: 'sablon', names: ['Sablon'] }],
  dishes: [
    dish('S01', 'Petit déjeuner bruxellois / Brussels ontbijt / Brussels breakfast', BREAKFASTS, 1450, {
      contains: 'gluten eggs milk soybeans',
      may: 'nuts sesame',
      unknown: 'sulphites',
      diet: ['vegetarian'],
    }),
    dish(
      'S02',
      'Granola maison au yaourt / Huisgemaakte granola met yoghurt / House granola with yoghurt',
      BREAKFASTS,
      890,
      {
        contains: 'gluten milk nuts',
        may: 'sesame peanuts',
        diet: ['vegetarian', 'halal'],
      },
    ),
    dish(
      'S03',
      'Œufs brouillés au saumon fumé / Roerei met gerookte zalm / Scrambled eggs with smoked salmon',
      BREAKFASTS,
      1380,
      {
        contains: 'gluten eggs fish milk',
        may: 'mustard',
        diet: ['halal'],
      },
    ),
    dish('S04', 'Croissant au beurre / Botercroissant / Butter croissant', BREAKFASTS, 260, {
      contains: 'gluten milk eggs',
      may: 'nuts',
      unknown: 'soybeans',
      diet: ['vegetarian', 'halal'],
    }),
    dish(
      'S05',
      'Tartine au fromage blanc et radis / Boterham met plattekaas en radijs / Fresh cheese and radish tartine',
      TARTINES,
      980,
      {
        contains: 'gluten milk',
        may: 'sesame',
        unknown: 'lupin',
        diet: ['vegetarian', 'halal'],
      },
    ),
    dish('S06', "Tartine à l'américain / Boterham met filet américain / Steak tartare tartine", TARTINES, 1250, {
      contains: 'gluten eggs mustard',
      may: 'fish sesame',
      unknown: 'celery sulphites',
    }),
    dish(
      'S07',
      'Tartine avocat-houmous / Boterham met avocado en hummus / Avocado and hummus tartine',
      TARTINES,
      1180,
      {
        contains: 'gluten sesame',
        may: 'soybeans',
        diet: ['vegetarian', 'vegan', 'halal'],
      },
    ),
    dish('S08', 'Tartine aux crevettes grises / Boterham met grijze garnalen / Grey shrimp tartine', TARTINES, 1690, {
      contains: 'gluten crustaceans eggs mustard',
      may: 'molluscs fish',
      unknown: 'sulphites',
      out: true,
    }),
    dish('S09', 'Quiche lorraine / Quiche met spek / Quiche Lorraine', QUICHES, 1190, {
      contains: 'gluten eggs milk',
      may: 'celery mustard',
      unknown: 'soybeans',
    }),
    dish(
      'S10',
      "Quiche aux poireaux et au chèvre / Quiche met prei en geitenkaas / Leek and goat's cheese quiche",
      QUICHES,
      1210,
      {
        contains: 'gluten eggs milk',
        may: 'nuts',
        unknown: 'celery',
        diet: ['vegetarian'],
      },
    ),
    dish('S11', 'Quiche saumon-épinards / Quiche met zalm en spinazie / Salmon and spinach quiche', QUICHES, 1290, {
      contains: 'gluten eggs milk fish',
      may: 'crustaceans',
      diet: ['halal'],
    }),
    dish('S12', 'Salade liégeoise / Luikse salade / Liège salad', SALADS, 1350, {
      contains: 'mustard sulphites',
      may: 'milk',
      unknown: 'celery',
    }),
    dish('S13', "Salade de chèvre chaud / Salade met warme geitenkaas / Warm goat's cheese salad", SALADS, 1480, {
      contains: 'gluten milk nuts mustard',
      may: 'sesame',
      unknown: 'sulphites',
      diet: ['vegetarian'],
    }),
    dish('S14', 'Salade niçoise / Salade niçoise / Niçoise salad', SALADS, 1520, {
      contains: 'eggs fish mustard',
      may: 'celery',
      unknown: 'sulphites',
      diet: ['halal'],
    }),
    dish('S15', 'Soupe au potiron / Pompoensoep / Pumpkin soup', SOUPS, 690, {
      contains: 'celery',
      may: 'milk',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('S16', 'Velouté de cresson / Waterkerssoep / Watercress soup', SOUPS, 720, {
      contains: 'milk celery',
      may: 'gluten',
      unknown: 'mustard',
      diet: ['vegetarian'],
    }),
    dish('S17', 'Gaufre de Bruxelles / Brusselse wafel / Brussels waffle', WAFFLES, 650, {
      contains: 'gluten eggs milk',
      may: 'nuts soybeans',
      diet: ['vegetarian', 'halal'],
    }),
    dish('S18', 'Gaufre de Liège / Luikse wafel / Liège waffle', WAFFLES, 480, {
      contains: 'gluten eggs milk soybeans',
      may: 'nuts',
      unknown: 'lupin',
      diet: ['vegetarian'],
    }),
    dish('S19', 'Gaufre au sarrasin / Boekweitwafel / Buckwheat waffle', WAFFLES, 690, {
      contains: 'eggs milk',
      may: 'gluten nuts',
      diet: ['vegetarian'],
    }),
    dish('S20', 'Merveilleux au chocolat / Merveilleux met chocolade / Chocolate merveilleux', CAKES, 520, {
      contains: 'eggs milk soybeans',
      may: 'gluten nuts peanuts',
      diet: ['vegetarian'],
    }),
    dish('S21', 'Tarte au riz / Rijsttaart / Rice tart', CAKES, 450, {
      contains: 'gluten eggs milk',
      may: 'nuts',
      diet: ['vegetarian'],
      out: true,
    }),
    dish('S22', 'Tarte au sucre / Suikertaart / Sugar tart', CAKES, 430, {
      contains: 'gluten eggs milk',
      unknown: 'soybeans',
      diet: ['vegetarian', 'halal'],
    }),
    dish('S23', 'Gâteau aux carottes et noix / Worteltaart met noten / Carrot and walnut cake', CAKES, 540, {
      contains: 'gluten eggs nuts',
      may: 'peanuts milk',
      diet: ['vegetarian', 'halal'],
    }),
    dish('S24', 'Brownie végane / Veganistische brownie / Vegan brownie', CAKES, 490, {
      contains: 'gluten soybeans nuts',
      may: 'milk',
      unknown: 'lupin',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('S25', 'Thé vert à la menthe / Groene muntthee / Green mint tea', DRINKS, 420, {
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('S26', 'Chocolat chaud / Warme chocolademelk / Hot chocolate', DRINKS, 520, {
      contains: 'milk soybeans',
      may: 'nuts',
      diet: ['vegetarian', 'halal'],
    }),
    dish('S27', "Cappuccino au lait d'avoine / Cappuccino met havermelk / Oat milk cappuccino", DRINKS, 480, {
      contains: 'gluten',
      may: 'milk',
      unknown: 'nuts',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('S28', 'Limonade au sureau / Vlierbloesemlimonade / Elderflower lemonade', DRINKS, 450, {
      unknown: 'sulphites',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
  ],
};
