import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const STARTERS: LocalizedText = { fr: 'Entrées', nl: 'Voorgerechten', en: 'Starters' };
const LUNCH: LocalizedText = { fr: 'Lunch', nl: 'Lunchgerechten', en: 'Lunch dishes' };
const MAINS: LocalizedText = { fr: 'Plats', nl: 'Hoofdgerechten', en: 'Mains' };
const SIDES: LocalizedText = { fr: 'Accompagnements', nl: 'Bijgerechten', en: 'Sides' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };

/** A brasserie on a quay, invented by who wrote its batch. */
export const QUAY_MENU: VerifierFacts = {
  version: 'quay-menu',
  factsId: 'register',
  branchId: 'dok',
  branches: [{ id: 'dok', names: ['Dok'] }],
  dishes: [
    dish('B01', 'Croquettes aux crevettes grises / Garnaalkroketten / Grey shrimp croquettes', STARTERS, 1890, {
      contains: 'gluten crustaceans eggs fish milk',
      may: 'molluscs',
      unknown: 'celery',
    }),
    dish('B02', 'Croquettes au fromage / Kaaskroketten / Cheese croquettes', STARTERS, 1450, {
      contains: 'gluten eggs milk',
      may: 'mustard',
      unknown: 'celery',
      diet: ['vegetarian'],
    }),
    dish('B03', 'Croquettes de poireaux / Preikroketten / Leek croquettes', STARTERS, 1390, {
      contains: 'gluten soybeans',
      may: 'sesame',
      unknown: 'lupin',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('B04', 'Huîtres de Zélande / Zeeuwse oesters / Zeeland oysters', STARTERS, 2100, {
      contains: 'sulphites molluscs',
      may: 'crustaceans',
      out: true,
    }),
    dish('B05', 'Saumon fumé / Gerookte zalm / Smoked salmon', STARTERS, 1720, {
      contains: 'fish',
      may: 'mustard',
      unknown: 'sulphites',
      diet: ['halal'],
    }),
    dish('B06', 'Carpaccio de Saint-Jacques / Carpaccio van sint-jakobsvruchten / Scallop carpaccio', STARTERS, 1950, {
      contains: 'nuts molluscs',
      may: 'crustaceans fish',
      unknown: 'sesame',
    }),
    dish('B07', 'Soupe de poissons / Vissoep / Fish soup', STARTERS, 1250, {
      contains: 'gluten crustaceans fish celery',
      may: 'molluscs',
      unknown: 'milk sulphites',
    }),
    dish('B08', 'Salade niçoise / Salade niçoise / Niçoise salad', LUNCH, 1780, {
      contains: 'eggs fish mustard',
      may: 'celery',
    }),
    dish('B09', 'Salade de saumon fumé / Salade met gerookte zalm / Smoked salmon salad', LUNCH, 1850, {
      contains: 'fish milk mustard',
      may: 'nuts',
      unknown: 'sesame',
    }),
    dish('B10', 'Burger de saumon / Zalmburger / Salmon burger', LUNCH, 1690, {
      contains: 'gluten eggs fish mustard sesame',
      may: 'soybeans',
      unknown: 'lupin',
    }),
    dish(
      'B11',
      'Tartine aux crevettes grises / Boterham met grijze garnalen / Open sandwich with grey shrimps',
      LUNCH,
      1650,
      { contains: 'gluten crustaceans eggs mustard', may: 'milk', unknown: 'soybeans' },
    ),
    dish('B12', 'Buddha bowl au tofu / Buddhabowl met tofu / Tofu Buddha bowl', LUNCH, 1590, {
      contains: 'soybeans sesame',
      may: 'peanuts',
      unknown: 'gluten',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('B13', 'Sole meunière / Zeetong op molenaarswijze / Sole meunière', MAINS, 3250, {
      contains: 'gluten fish milk',
      may: 'molluscs',
      unknown: 'crustaceans',
      out: true,
    }),
    dish('B14', 'Moules marinières / Mosselen marinière / Mussels marinière', MAINS, 2650, {
      contains: 'celery sulphites molluscs',
      may: 'crustaceans fish',
    }),
    dish('B15', 'Moules à la crème / Mosselen met room / Mussels in cream', MAINS, 2750, {
      contains: 'milk celery molluscs',
      may: 'crustaceans',
      unknown: 'sulphites',
    }),
    dish('B16', 'Pavé de saumon grillé / Gegrilde zalmfilet / Grilled salmon fillet', MAINS, 2480, {
      contains: 'fish',
      may: 'milk',
      unknown: 'celery mustard',
      diet: ['halal'],
    }),
    dish('B17', 'Waterzooi de poisson / Waterzooi van vis / Fish waterzooi', MAINS, 2690, {
      contains: 'fish milk celery',
      may: 'crustaceans molluscs',
      unknown: 'eggs',
    }),
    dish('B18', 'Linguine aux palourdes / Linguine met venusschelpen / Linguine with clams', MAINS, 2290, {
      contains: 'gluten sulphites molluscs',
      may: 'eggs',
      unknown: 'celery',
    }),
    dish('B19', 'Frites maison / Huisgemaakte frieten / Homemade fries', SIDES, 550, {
      contains: 'celery',
      may: 'gluten',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('B20', 'Dame blanche / Dame blanche / Dame blanche', DESSERTS, 890, {
      contains: 'eggs soybeans milk',
      may: 'peanuts nuts',
      unknown: 'gluten',
      diet: ['vegetarian'],
    }),
    dish('B21', 'Mousse au chocolat / Chocolademousse / Chocolate mousse', DESSERTS, 850, {
      contains: 'eggs soybeans milk',
      may: 'nuts',
      diet: ['vegetarian'],
      out: true,
    }),
    dish('B22', 'Sorbet au citron / Citroensorbet / Lemon sorbet', DESSERTS, 720, {
      contains: 'sulphites',
      may: 'nuts',
      unknown: 'lupin',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
  ],
};
