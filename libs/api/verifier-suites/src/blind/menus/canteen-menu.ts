import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const RAMEN: LocalizedText = { fr: 'Ramen', nl: 'Ramen', en: 'Ramen' };
const GYOZA: LocalizedText = { fr: 'Gyoza', nl: 'Gyoza', en: 'Gyoza' };
const POKE_BOWLS: LocalizedText = { fr: 'Poke bowls', nl: 'Pokebowls', en: 'Poke bowls' };
const SANDWICHES: LocalizedText = { fr: 'Sandwichs', nl: 'Broodjes', en: 'Sandwiches' };
const CURRIES: LocalizedText = { fr: 'Currys', nl: "Curry's", en: 'Curries' };
const WOK: LocalizedText = { fr: 'Wok', nl: 'Wok', en: 'Wok' };
const SAUCES: LocalizedText = { fr: 'Sauces', nl: 'Sauzen', en: 'Sauces' };
const TARTINES: LocalizedText = { fr: 'Tartines', nl: 'Boterhammen', en: 'Tartines' };
const SOUPS: LocalizedText = { fr: 'Soupes', nl: 'Soepen', en: 'Soups' };
const PASTRIES: LocalizedText = { fr: 'Pâtisseries', nl: 'Gebak', en: 'Pastries' };
const BUBBLE_TEA: LocalizedText = { fr: 'Bubble tea', nl: 'Bubble tea', en: 'Bubble tea' };

/** A canteen, invented by who wrote its batch. */
export const CANTEEN_MENU: VerifierFacts = {
  version: 'canteen-menu',
  factsId: 'register',
  branchId: 'gare',
  branches: [{ id: 'gare', names: ['Gare'] }],
  dishes: [
    dish('R01', 'Ramen shoyu au poulet / Shoyu ramen met kip / Chicken shoyu ramen', RAMEN, 1490, {
      contains: 'gluten eggs fish soybeans sesame',
      may: 'crustaceans celery molluscs',
      unknown: 'sulphites',
    }),
    dish('R02', 'Ramen miso aux légumes / Miso ramen met groenten / Vegetable miso ramen', RAMEN, 1390, {
      contains: 'gluten soybeans celery sesame',
      may: 'eggs peanuts',
      diet: ['vegan', 'vegetarian'],
    }),
    dish('R03', 'Gyoza au poulet / Gyoza met kip / Chicken gyoza', GYOZA, 790, {
      contains: 'gluten soybeans sesame',
      may: 'crustaceans molluscs',
      unknown: 'celery',
      diet: ['halal'],
    }),
    dish('R04', 'Gyoza aux légumes / Gyoza met groenten / Vegetable gyoza', GYOZA, 750, {
      contains: 'gluten soybeans celery sesame',
      may: 'crustaceans',
      unknown: 'sulphites',
      diet: ['vegan', 'vegetarian'],
    }),
    dish('R05', 'Poke au saumon / Poke met zalm / Salmon poke', POKE_BOWLS, 1450, {
      contains: 'eggs fish soybeans mustard sesame',
      may: 'gluten crustaceans nuts',
    }),
    dish('R06', 'Poke au tofu / Poke met tofu / Tofu poke', POKE_BOWLS, 1350, {
      contains: 'soybeans nuts sesame',
      may: 'gluten peanuts',
      unknown: 'lupin',
      diet: ['vegan', 'vegetarian'],
    }),
    dish('R07', 'Bánh mì au porc laqué / Bánh mì met gelakt varken / Glazed pork bánh mì', SANDWICHES, 950, {
      contains: 'gluten eggs fish soybeans sulphites',
      may: 'peanuts milk sesame',
      unknown: 'lupin',
    }),
    dish('R08', 'Curry rouge aux crevettes / Rode curry met garnalen / Red prawn curry', CURRIES, 1590, {
      contains: 'crustaceans fish',
      may: 'peanuts sulphites molluscs',
      unknown: 'celery',
    }),
    dish('R09', 'Curry jaune au poulet / Gele curry met kip / Yellow chicken curry', CURRIES, 1420, {
      contains: 'milk celery mustard',
      may: 'crustaceans fish nuts',
      unknown: 'soybeans',
      diet: ['halal'],
    }),
    dish('R10', 'Pad thaï aux crevettes / Pad thai met garnalen / Prawn pad thai', WOK, 1520, {
      contains: 'crustaceans eggs fish peanuts soybeans',
      may: 'nuts molluscs',
      unknown: 'gluten sulphites',
    }),
    dish('R11', 'Sandwich américain / Broodje américain / Américain sandwich', SANDWICHES, 620, {
      contains: 'gluten eggs fish mustard sulphites',
      may: 'celery sesame',
      unknown: 'soybeans',
    }),
    dish('R12', 'Mayo sriracha / Srirachamayonaise / Sriracha mayo', SAUCES, 120, {
      contains: 'eggs mustard',
      may: 'soybeans sulphites',
      unknown: 'fish celery',
      diet: ['vegetarian'],
    }),
    dish(
      'R13',
      'Tartine fromage blanc et radis / Boterham met plattekaas en radijs / Fromage blanc and radish tartine',
      TARTINES,
      780,
      { contains: 'gluten milk', may: 'nuts sesame', unknown: 'lupin', diet: ['vegetarian'] },
    ),
    dish('R14', 'Tartine au saumon fumé / Boterham met gerookte zalm / Smoked salmon tartine', TARTINES, 990, {
      contains: 'gluten fish milk',
      may: 'crustaceans nuts sesame',
      unknown: 'mustard',
      out: true,
    }),
    dish('R15', 'Soupe tom yum / Tom yum-soep / Tom yum soup', SOUPS, 850, {
      contains: 'crustaceans fish molluscs',
      may: 'celery',
      unknown: 'soybeans',
    }),
    dish('R16', 'Velouté potiron-coco / Pompoensoep met kokos / Pumpkin and coconut soup', SOUPS, 590, {
      contains: 'celery',
      may: 'gluten milk',
      unknown: 'mustard',
      diet: ['vegan', 'vegetarian'],
    }),
    dish('R17', 'Croissant au beurre / Botercroissant / Butter croissant', PASTRIES, 220, {
      contains: 'gluten eggs milk',
      may: 'soybeans nuts sesame',
      unknown: 'lupin',
      diet: ['vegetarian'],
    }),
    dish(
      'R18',
      'Cookie matcha-chocolat blanc / Matchakoek met witte chocolade / Matcha white chocolate cookie',
      PASTRIES,
      320,
      { contains: 'gluten eggs soybeans milk', may: 'peanuts nuts', unknown: 'lupin', diet: ['vegetarian'] },
    ),
    dish('R19', 'Tarte au riz / Rijsttaart / Rice tart', PASTRIES, 380, {
      contains: 'gluten eggs milk',
      unknown: 'sulphites lupin',
      diet: ['vegetarian'],
      out: true,
    }),
    dish('R20', 'Bubble tea taro / Bubble tea taro / Taro bubble tea', BUBBLE_TEA, 560, {
      contains: 'milk',
      may: 'soybeans',
      unknown: 'nuts sulphites',
      diet: ['vegetarian'],
    }),
    dish('R21', 'Bubble tea mangue / Bubble tea mango / Mango bubble tea', BUBBLE_TEA, 540, {
      contains: 'sulphites',
      may: 'milk',
      diet: ['vegan', 'vegetarian'],
    }),
    dish('R22', 'Sauce satay / Satésaus / Satay sauce', SAUCES, 150, {
      contains: 'gluten peanuts soybeans',
      may: 'crustaceans fish nuts sesame',
      unknown: 'celery sulphites',
    }),
  ],
};
