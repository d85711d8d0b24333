import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const NOODLES: LocalizedText = { fr: 'Nouilles', nl: 'Noedels', en: 'Noodles' };
const BOWLS: LocalizedText = { fr: 'Bowls', nl: 'Bowls', en: 'Bowls' };
const BAGELS: LocalizedText = { fr: 'Bagels', nl: 'Bagels', en: 'Bagels' };
const ICES: LocalizedText = { fr: 'Glaces', nl: 'IJs', en: 'Ice cream' };

/** A noodle bar, invented by who wrote its batch. */
export const NOODLE_BAR_MENU: VerifierFacts = {
  version: 'noodle-bar-menu',
  factsId: 'register',
  branchId: 'gare',
  branches: [{ id: 'gare', names: ['Gare'] }],
  dishes: [
    dish('N01', 'Nouilles sautées au poulet / Gebakken noedels met kip / Chicken fried noodles', NOODLES, 1390, {
      contains: 'gluten soybeans eggs',
      may: 'peanuts',
      unknown: 'sulphites',
      diet: ['halal'],
    }),
    dish('N02', "Nouilles sautées aux scampis / Gebakken noedels met scampi's / Prawn fried noodles", NOODLES, 1550, {
      contains: 'gluten soybeans eggs crustaceans',
      may: 'molluscs',
      unknown: 'fish',
    }),
    dish('N03', 'Nouilles sautées au tofu / Gebakken noedels met tofu / Tofu fried noodles', NOODLES, 1270, {
      contains: 'gluten soybeans sesame',
      may: 'nuts',
      unknown: 'celery',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('N04', 'Pad thaï au bœuf / Pad thai met rund / Beef pad thai', NOODLES, 1475, {
      contains: 'peanuts fish eggs soybeans',
      may: 'crustaceans',
      unknown: 'sulphites mustard',
      out: true,
    }),
    dish('N05', 'Pad thaï végétarien / Vegetarische pad thai / Vegetarian pad thai', NOODLES, 1350, {
      contains: 'peanuts soybeans eggs',
      may: 'sesame',
      unknown: 'gluten',
      diet: ['vegetarian'],
    }),
    dish('N06', 'Ramen au porc / Ramen met varken / Pork ramen', NOODLES, 1595, {
      contains: 'gluten eggs soybeans sesame',
      may: 'fish',
      unknown: 'celery',
    }),
    dish('N07', 'Ramen miso aux champignons / Misoramen met champignons / Mushroom miso ramen', NOODLES, 1445, {
      contains: 'gluten soybeans',
      may: 'eggs sesame',
      diet: ['vegetarian'],
    }),
    dish('N08', 'Udon au curry / Udon met curry / Curry udon', NOODLES, 1320, {
      contains: 'gluten soybeans celery mustard',
      may: 'milk',
      unknown: 'nuts',
      diet: ['halal'],
    }),
    dish('B01', 'Poké bowl au saumon / Pokébowl met zalm / Salmon poke bowl', BOWLS, 1490, {
      contains: 'fish soybeans sesame',
      may: 'crustaceans',
      unknown: 'gluten',
    }),
    dish('B02', 'Poké bowl au thon / Pokébowl met tonijn / Tuna poke bowl', BOWLS, 1520, {
      contains: 'fish soybeans sesame gluten',
      may: 'eggs',
      unknown: 'sulphites',
      out: true,
    }),
    dish('B03', 'Bowl falafel / Falafelbowl / Falafel bowl', BOWLS, 1250, {
      contains: 'sesame celery',
      may: 'gluten',
      unknown: 'lupin',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('B04', 'Bowl poulet teriyaki / Teriyakibowl met kip / Chicken teriyaki bowl', BOWLS, 1430, {
      contains: 'gluten soybeans',
      may: 'sesame',
      diet: ['halal'],
    }),
    dish('B05', 'Bowl tempeh / Tempehbowl / Tempeh bowl', BOWLS, 1290, {
      contains: 'soybeans peanuts',
      may: 'nuts',
      unknown: 'mustard sesame',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('G01', 'Bagel au saumon fumé / Bagel met gerookte zalm / Smoked salmon bagel', BAGELS, 895, {
      contains: 'gluten fish milk sesame',
      may: 'eggs',
      unknown: 'mustard',
    }),
    dish('G02', 'Bagel au fromage frais / Bagel met roomkaas / Cream cheese bagel', BAGELS, 650, {
      contains: 'gluten milk',
      may: 'sesame',
      unknown: 'nuts',
      diet: ['vegetarian'],
    }),
    dish('G03', 'Bagel au poulet curry / Bagel met kip curry / Curry chicken bagel', BAGELS, 795, {
      contains: 'gluten eggs mustard',
      may: 'celery',
      unknown: 'milk sulphites',
      diet: ['halal'],
    }),
    dish('G04', 'Bagel houmous / Bagel met hummus / Hummus bagel', BAGELS, 720, {
      contains: 'gluten sesame',
      may: 'soybeans',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G05', 'Bagel pastrami / Bagel met pastrami / Pastrami bagel', BAGELS, 990, {
      contains: 'gluten mustard',
      may: 'milk',
      unknown: 'celery sulphites',
    }),
    dish('I01', 'Glace vanille / Vanille-ijs / Vanilla ice cream', ICES, 380, {
      contains: 'milk eggs',
      may: 'nuts',
      diet: ['vegetarian'],
    }),
    dish('I02', 'Glace pistache / Pistache-ijs / Pistachio ice cream', ICES, 420, {
      contains: 'milk nuts',
      may: 'peanuts',
      unknown: 'eggs',
      diet: ['vegetarian'],
    }),
    dish('I03', 'Glace au sésame noir / Zwarte sesamijs / Black sesame ice cream', ICES, 450, {
      contains: 'milk sesame',
      may: 'nuts gluten',
      unknown: 'soybeans',
      diet: ['vegetarian'],
      out: true,
    }),
    dish('I04', 'Sorbet mangue / Mangosorbet / Mango sorbet', ICES, 350, {
      contains: 'sulphites',
      may: 'milk',
      unknown: 'nuts',
      diet: ['vegetarian', 'vegan'],
    }),
  ],
};
