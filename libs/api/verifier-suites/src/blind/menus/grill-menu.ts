import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const TAJINES: LocalizedText = { fr: 'Tajines', nl: 'Tajines', en: 'Tajines' };
const COUSCOUS: LocalizedText = { fr: 'Couscous', nl: 'Couscous', en: 'Couscous' };
const GRILL: LocalizedText = { fr: 'Grillades', nl: 'Grill', en: 'Grill' };
const PIDES: LocalizedText = { fr: 'Pides', nl: 'Pides', en: 'Pides' };
const BREAKFAST: LocalizedText = { fr: 'Petit-déjeuner', nl: 'Ontbijt', en: 'Breakfast' };
const MEZZE: LocalizedText = { fr: 'Mezze', nl: 'Mezze', en: 'Mezze' };
const STARTERS: LocalizedText = { fr: 'Entrées', nl: 'Voorgerechten', en: 'Starters' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };
const SAUCES: LocalizedText = { fr: 'Sauces', nl: 'Sauzen', en: 'Sauces' };

/** A grill, invented by who wrote its batch. */
export const GRILL_MENU: VerifierFacts = {
  version: 'grill-menu',
  factsId: 'register',
  branchId: 'midi',
  branches: [{ id: 'midi', names: ['Midi'] }],
  dishes: [
    dish(
      'T01',
      'Tajine de poulet au citron confit / Tajine met kip en gekonfijte citroen / Chicken tajine with preserved lemon',
      TAJINES,
      1850,
      { contains: 'sulphites', may: 'celery', unknown: 'mustard', diet: ['halal'] },
    ),
    dish('T02', "Tajine d'agneau aux pruneaux / Tajine met lam en pruimen / Lamb tajine with prunes", TAJINES, 2150, {
      contains: 'nuts sesame sulphites',
      may: 'peanuts celery',
      unknown: 'mustard',
      diet: ['halal'],
    }),
    dish('T03', 'Tajine de kefta aux œufs / Kefta-tajine met eieren / Kefta tajine with eggs', TAJINES, 1750, {
      contains: 'eggs',
      may: 'gluten celery',
      unknown: 'soybeans mustard',
      diet: ['halal'],
    }),
    dish('T04', 'Tajine de légumes / Groentetajine / Vegetable tajine', TAJINES, 1550, {
      contains: 'celery',
      may: 'nuts',
      unknown: 'sulphites',
      diet: ['vegan', 'vegetarian'],
    }),
    dish('T05', 'Couscous royal / Couscous royal / Royal couscous', COUSCOUS, 2350, {
      contains: 'gluten milk celery',
      may: 'mustard sulphites',
      unknown: 'soybeans',
      diet: ['halal'],
    }),
    dish('T06', 'Couscous aux sept légumes / Couscous met zeven groenten / Seven-vegetable couscous', COUSCOUS, 1650, {
      contains: 'gluten celery',
      may: 'milk',
      unknown: 'sulphites lupin',
      diet: ['vegan', 'vegetarian'],
    }),
    dish('T07', 'Brochette de gambas / Gambaspies / Prawn skewer', GRILL, 1990, {
      contains: 'crustaceans sulphites',
      may: 'fish molluscs',
      unknown: 'milk',
    }),
    dish('T08', 'Assiette Adana kebab / Adana-kebabschotel / Adana kebab plate', GRILL, 1690, {
      contains: 'gluten milk',
      may: 'mustard sesame',
      unknown: 'celery',
      diet: ['halal'],
    }),
    dish('T09', 'Assiette shish poulet / Kipspiesschotel / Chicken shish plate', GRILL, 1590, {
      contains: 'milk',
      may: 'gluten',
      unknown: 'soybeans mustard',
      diet: ['halal'],
    }),
    dish('T10', 'Iskender kebab / Iskender kebab / Iskender kebab', GRILL, 1790, {
      contains: 'gluten milk',
      may: 'eggs sesame',
      unknown: 'celery',
      diet: ['halal'],
      out: true,
    }),
    dish('T11', 'Pide au fromage / Pide met kaas / Cheese pide', PIDES, 1250, {
      contains: 'gluten eggs milk',
      may: 'sesame',
      unknown: 'soybeans lupin',
      diet: ['vegetarian'],
    }),
    dish('T12', 'Pide à la viande hachée / Pide met gehakt / Minced meat pide', PIDES, 1350, {
      contains: 'gluten eggs',
      may: 'milk sesame',
      unknown: 'soybeans lupin',
      diet: ['halal'],
    }),
    dish('T13', 'Shakshuka / Shakshuka / Shakshuka', BREAKFAST, 1190, {
      contains: 'eggs',
      may: 'gluten celery',
      unknown: 'sulphites',
      diet: ['vegetarian', 'halal'],
    }),
    dish('T14', 'Petit-déjeuner turc / Turks ontbijt / Turkish breakfast', BREAKFAST, 1690, {
      contains: 'gluten eggs milk sesame',
      may: 'peanuts nuts',
      unknown: 'soybeans sulphites',
      diet: ['vegetarian'],
    }),
    dish('T15', 'Houmous / Hummus / Hummus', MEZZE, 690, {
      contains: 'sesame',
      may: 'gluten',
      unknown: 'sulphites',
      diet: ['vegan', 'vegetarian'],
    }),
    dish('T16', 'Zaalouk / Zaalouk / Zaalouk', MEZZE, 650, {
      may: 'celery',
      unknown: 'sulphites',
      diet: ['vegan', 'vegetarian'],
    }),
    dish('T17', 'Pastilla aux fruits de mer / Pastilla met zeevruchten / Seafood pastilla', STARTERS, 1890, {
      contains: 'gluten crustaceans eggs fish molluscs',
      may: 'milk nuts',
      unknown: 'sulphites',
      out: true,
    }),
    dish('T18', 'Baklava à la pistache / Baklava met pistache / Pistachio baklava', DESSERTS, 750, {
      contains: 'gluten milk nuts',
      may: 'eggs peanuts sesame',
      unknown: 'soybeans',
      diet: ['vegetarian'],
    }),
    dish('T19', 'Thé à la menthe / Muntthee / Mint tea', DRINKS, 390, { diet: ['vegan', 'vegetarian'] }),
    dish('T20', 'Ayran / Ayran / Ayran', DRINKS, 350, { contains: 'milk', diet: ['vegetarian'] }),
    dish('T21', "Sauce à l'ail / Looksaus / Garlic sauce", SAUCES, 150, {
      contains: 'eggs mustard',
      may: 'soybeans milk',
      unknown: 'sulphites',
      diet: ['vegetarian'],
    }),
    dish('T22', 'Harissa / Harissa / Harissa', SAUCES, 100, {
      may: 'mustard sulphites',
      unknown: 'celery',
      diet: ['vegan', 'vegetarian'],
    }),
  ],
};
