import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const STARTERS: LocalizedText = { fr: 'Entrées', nl: 'Voorgerechten', en: 'Starters' };
const MAINS: LocalizedText = { fr: 'Plats', nl: 'Hoofdgerechten', en: 'Mains' };
const SIDES: LocalizedText = { fr: 'Accompagnements', nl: 'Bijgerechten', en: 'Sides' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };

/** A bistro of Asian and Belgian dishes in Antwerp, invented by who wrote its batch. */
export const BISTRO_MENU: VerifierFacts = {
  version: 'bistro-menu',
  factsId: 'register',
  branchId: 'antwerp',
  branches: [{ id: 'antwerp', names: ['Antwerp'] }],
  dishes: [
    dish(
      'A01',
      'Raviolis vapeur aux crevettes / Gestoomde garnaaldumplings / Steamed prawn dumplings',
      STARTERS,
      1050,
      { contains: 'gluten crustaceans soybeans sesame', may: 'molluscs' },
    ),
    dish('A02', 'Gyozas au porc / Gyoza met varken / Pork gyoza', STARTERS, 950, {
      contains: 'gluten soybeans sesame',
      may: 'crustaceans eggs',
    }),
    dish('A03', 'Gyozas aux légumes / Groentegyoza / Vegetable gyoza', STARTERS, 900, {
      contains: 'gluten soybeans',
      may: 'sesame',
      unknown: 'celery',
      diet: ['vegetarian', 'vegan'],
    }),
    dish(
      'A04',
      'Croquettes de crevettes grises au wasabi / Garnaalkroketten met wasabi / Grey shrimp croquettes with wasabi',
      STARTERS,
      1600,
      { contains: 'gluten crustaceans eggs fish milk', may: 'mustard', unknown: 'sulphites' },
    ),
    dish('A05', 'Bao au canard laqué / Bao met gelakte eend / Roast duck bao', STARTERS, 1150, {
      contains: 'gluten soybeans sesame',
      may: 'peanuts',
      unknown: 'milk',
    }),
    dish('A06', 'Bao à la carbonnade / Bao met stoofvlees / Beer-braised beef bao', STARTERS, 1100, {
      contains: 'gluten milk mustard',
      may: 'celery',
      unknown: 'sulphites',
    }),
    dish('A07', 'Bao au tempeh / Bao met tempeh / Tempeh bao', STARTERS, 1000, {
      contains: 'gluten peanuts soybeans',
      may: 'sesame',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('A08', "Rouleaux de printemps frais / Verse loempia's / Fresh summer rolls", STARTERS, 850, {
      contains: 'crustaceans fish peanuts',
      unknown: 'soybeans',
      diet: ['halal'],
    }),
    dish('A09', 'Salade de papaye verte / Groene papajasalade / Green papaya salad', STARTERS, 950, {
      contains: 'fish peanuts',
      may: 'crustaceans',
      diet: ['halal'],
      out: true,
    }),
    dish('A10', 'Curry rouge au poulet / Rode curry met kip / Red chicken curry', MAINS, 1750, {
      contains: 'crustaceans fish',
      may: 'peanuts',
      unknown: 'celery',
      diet: ['halal'],
    }),
    dish('A11', 'Curry vert aux légumes / Groene groentecurry / Green vegetable curry', MAINS, 1600, {
      contains: 'soybeans',
      may: 'nuts',
      unknown: 'mustard',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('A12', 'Curry massaman au bœuf / Massamancurry met rund / Beef massaman curry', MAINS, 1950, {
      contains: 'fish peanuts',
      may: 'nuts',
      diet: ['halal'],
    }),
    dish('A13', 'Ramen tonkotsu / Tonkotsuramen / Tonkotsu ramen', MAINS, 1700, {
      contains: 'gluten eggs soybeans sesame',
      may: 'fish',
      unknown: 'molluscs',
    }),
    dish('A14', 'Ramen miso au tofu / Misoramen met tofu / Miso ramen with tofu', MAINS, 1600, {
      contains: 'gluten soybeans sesame',
      may: 'eggs',
      diet: ['vegetarian'],
    }),
    dish('A15', 'Poke saumon / Poké met zalm / Salmon poke', MAINS, 1850, {
      contains: 'fish soybeans sesame',
      may: 'crustaceans',
      unknown: 'gluten',
    }),
    dish('A16', 'Poke tofu-mangue / Poké met tofu en mango / Tofu mango poke', MAINS, 1550, {
      contains: 'soybeans sesame',
      may: 'nuts',
      diet: ['vegetarian', 'vegan'],
    }),
    dish(
      'A17',
      'Waterzooi de poulet à la citronnelle / Kippenwaterzooi met citroengras / Lemongrass chicken waterzooi',
      MAINS,
      1900,
      { contains: 'milk celery', may: 'eggs', unknown: 'sulphites', diet: ['halal'] },
    ),
    dish('A18', 'Moules au curry coco / Mosselen in kokoscurry / Coconut curry mussels', MAINS, 2400, {
      contains: 'celery molluscs',
      may: 'crustaceans fish',
      out: true,
    }),
    dish(
      'A19',
      'Carbonnade au soja et anis étoilé / Stoofvlees met soja en steranijs / Soy and star anise beef stew',
      MAINS,
      2050,
      { contains: 'gluten soybeans mustard sulphites', may: 'celery' },
    ),
    dish('A20', 'Pad thaï aux crevettes / Pad thai met scampi / Prawn pad thai', MAINS, 1800, {
      contains: 'crustaceans eggs fish peanuts soybeans',
      may: 'molluscs',
      unknown: 'sesame',
    }),
    dish('A21', 'Frites au kimchi / Kimchifrieten / Kimchi fries', SIDES, 750, {
      contains: 'fish soybeans',
      may: 'gluten crustaceans',
    }),
    dish('A22', 'Riz jasmin / Jasmijnrijst / Jasmine rice', SIDES, 350, { diet: ['vegetarian', 'vegan', 'halal'] }),
    dish('A23', 'Gaufre au matcha / Matchawafel / Matcha waffle', DESSERTS, 800, {
      contains: 'gluten eggs milk',
      may: 'nuts',
      unknown: 'lupin',
      diet: ['vegetarian'],
    }),
    dish('A24', 'Riz gluant à la mangue / Kleefrijst met mango / Mango sticky rice', DESSERTS, 750, {
      contains: 'sesame',
      may: 'peanuts',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('A25', 'Crème brûlée au yuzu / Crème brûlée met yuzu / Yuzu crème brûlée', DESSERTS, 850, {
      contains: 'eggs milk',
      unknown: 'gluten',
      diet: ['vegetarian'],
      out: true,
    }),
    dish(
      'A26',
      'Moelleux chocolat-spéculoos / Chocoladetaartje met speculaas / Chocolate speculoos fondant',
      DESSERTS,
      900,
      { contains: 'gluten eggs milk nuts', may: 'peanuts soybeans', diet: ['vegetarian'] },
    ),
    dish('A27', 'Mochi glacé / Mochi-ijs / Mochi ice cream', DESSERTS, 700, {
      contains: 'soybeans milk',
      may: 'nuts',
      unknown: 'sesame',
      diet: ['vegetarian'],
    }),
    dish('A28', 'Thé glacé thaï / Thaise ijsthee / Thai iced tea', DRINKS, 550, {
      contains: 'milk',
      diet: ['vegetarian', 'halal'],
    }),
    dish('A29', 'Limonade au gingembre / Gemberlimonade / Ginger lemonade', DRINKS, 500, {
      may: 'sulphites',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('A30', 'Bière blanche au yuzu / Witbier met yuzu / Yuzu wheat beer', DRINKS, 480, {
      contains: 'gluten',
      unknown: 'sulphites',
      diet: ['vegetarian', 'vegan'],
    }),
  ],
};
