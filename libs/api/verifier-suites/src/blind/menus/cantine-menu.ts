import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const STARTERS: LocalizedText = { fr: 'Entrées', nl: 'Voorgerechten', en: 'Starters' };
const WOKS: LocalizedText = { fr: 'Woks', nl: 'Woks', en: 'Woks' };
const POKE_BOWLS: LocalizedText = { fr: 'Poke bowls', nl: 'Poke bowls', en: 'Poke bowls' };
const FALAFEL_AND_PITA: LocalizedText = { fr: 'Falafels et pitas', nl: 'Falafel en pita', en: 'Falafel and pita' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };

/** A cantine with woks and bowls in Ghent, invented by who wrote its batch. */
export const CANTINE_MENU: VerifierFacts = {
  version: 'cantine-menu',
  factsId: 'register',
  branchId: 'gent',
  branches: [{ id: 'gent', names: ['Gent'] }],
  dishes: [
    dish('G01', 'Soupe de potiron au coco / Pompoensoep met kokos / Pumpkin coconut soup', STARTERS, 650, {
      contains: 'celery',
      may: 'milk',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G02', "Rouleaux de printemps aux légumes / Groenteloempia's / Vegetable spring rolls", STARTERS, 780, {
      contains: 'gluten soybeans sesame',
      may: 'crustaceans eggs',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G03', 'Houmous et crudités / Hummus met rauwkost / Hummus with crudités', STARTERS, 720, {
      contains: 'celery sesame',
      may: 'nuts',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G04', 'Croquettes aux crevettes grises / Garnaalkroketten / Grey shrimp croquettes', STARTERS, 1450, {
      contains: 'gluten crustaceans eggs fish milk celery',
      may: 'mustard molluscs',
    }),
    dish('G05', 'Edamame au sel fumé / Edamame met gerookt zout / Edamame with smoked salt', STARTERS, 590, {
      contains: 'soybeans',
      may: 'sesame',
      diet: ['vegetarian', 'vegan', 'halal'],
      out: true,
    }),
    dish('G06', 'Wok de tofu et brocoli / Wok met tofu en broccoli / Tofu and broccoli wok', WOKS, 1490, {
      contains: 'gluten soybeans sesame',
      may: 'peanuts',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G07', "Wok aux crevettes / Wok met scampi's / Prawn wok", WOKS, 1790, {
      contains: 'gluten crustaceans soybeans molluscs',
      may: 'fish peanuts sesame',
    }),
    dish('G08', 'Wok de poulet aux noix de cajou / Wok met kip en cashewnoten / Chicken cashew wok', WOKS, 1680, {
      contains: 'gluten soybeans nuts celery',
      may: 'peanuts sesame',
      diet: ['halal'],
    }),
    dish('G09', 'Pad thaï végétarien / Vegetarische pad thai / Vegetarian pad thai', WOKS, 1550, {
      contains: 'eggs peanuts soybeans',
      may: 'gluten crustaceans sesame',
      unknown: 'sulphites',
      diet: ['vegetarian', 'halal'],
    }),
    dish('G10', 'Wok de bœuf au poivre noir / Wok met rundvlees en zwarte peper / Black pepper beef wok', WOKS, 1820, {
      contains: 'gluten soybeans celery sulphites',
      may: 'molluscs',
      out: true,
    }),
    dish('G11', 'Curry vert aux légumes / Groene groentecurry / Green vegetable curry', WOKS, 1520, {
      contains: 'soybeans celery',
      may: 'peanuts',
      unknown: 'mustard',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G12', 'Poke bowl au saumon / Poke bowl met zalm / Salmon poke bowl', POKE_BOWLS, 1690, {
      contains: 'gluten fish soybeans sesame',
      may: 'crustaceans mustard',
      diet: ['halal'],
    }),
    dish('G13', 'Poke bowl au thon / Poke bowl met tonijn / Tuna poke bowl', POKE_BOWLS, 1750, {
      contains: 'gluten eggs fish soybeans mustard sesame',
      may: 'crustaceans',
      diet: ['halal'],
      out: true,
    }),
    dish(
      'G14',
      'Poke bowl au tofu mariné / Poke bowl met gemarineerde tofu / Marinated tofu poke bowl',
      POKE_BOWLS,
      1520,
      { contains: 'gluten soybeans sesame', may: 'nuts', diet: ['vegetarian', 'vegan', 'halal'] },
    ),
    dish(
      'G15',
      'Poke bowl au poulet teriyaki / Poke bowl met kip teriyaki / Chicken teriyaki poke bowl',
      POKE_BOWLS,
      1590,
      { contains: 'gluten soybeans sesame', may: 'eggs', unknown: 'celery sulphites', diet: ['halal'] },
    ),
    dish(
      'G16',
      'Poke bowl mangue et avocat / Poke bowl met mango en avocado / Mango avocado poke bowl',
      POKE_BOWLS,
      1480,
      { contains: 'soybeans nuts', may: 'peanuts sesame', diet: ['vegetarian', 'vegan', 'halal'] },
    ),
    dish('G17', 'Pita falafel / Pita falafel / Falafel pita', FALAFEL_AND_PITA, 1150, {
      contains: 'gluten sesame',
      may: 'soybeans lupin',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G18', 'Assiette de falafels / Falafelschotel / Falafel platter', FALAFEL_AND_PITA, 1490, {
      contains: 'gluten milk celery sesame',
      may: 'nuts',
      diet: ['vegetarian', 'halal'],
    }),
    dish('G19', 'Wrap halloumi grillé / Wrap met gegrilde halloumi / Grilled halloumi wrap', FALAFEL_AND_PITA, 1280, {
      contains: 'gluten milk mustard',
      may: 'eggs sesame',
      unknown: 'lupin',
      diet: ['vegetarian', 'halal'],
    }),
    dish('G20', 'Salade fattouche / Fattoushsalade / Fattoush salad', FALAFEL_AND_PITA, 1320, {
      contains: 'gluten mustard sulphites',
      may: 'sesame',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('G21', 'Mousse au chocolat / Chocolademousse / Chocolate mousse', DESSERTS, 690, {
      contains: 'eggs soybeans milk',
      may: 'gluten nuts',
      diet: ['vegetarian', 'halal'],
    }),
    dish('G22', 'Crumble aux pommes / Appelcrumble / Apple crumble', DESSERTS, 750, {
      contains: 'gluten milk',
      may: 'eggs nuts',
      unknown: 'sulphites',
      diet: ['vegetarian', 'halal'],
    }),
    dish('G23', 'Brownie végan aux noix / Vegan brownie met noten / Vegan walnut brownie', DESSERTS, 650, {
      contains: 'gluten soybeans nuts',
      may: 'peanuts milk',
      unknown: 'lupin',
      diet: ['vegetarian', 'vegan', 'halal'],
      out: true,
    }),
    dish('G24', 'Sorbet à la mangue / Mangosorbet / Mango sorbet', DESSERTS, 580, {
      may: 'milk nuts',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G25', 'Baklava / Baklava / Baklava', DESSERTS, 620, {
      contains: 'gluten milk nuts',
      may: 'peanuts sesame',
      diet: ['vegetarian', 'halal'],
    }),
    dish('G26', 'Limonade maison au gingembre / Huisgemaakte gemberlimonade / Homemade ginger lemonade', DRINKS, 480, {
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G27', 'Lassi à la mangue / Mangolassi / Mango lassi', DRINKS, 550, {
      contains: 'milk',
      may: 'nuts',
      diet: ['vegetarian', 'halal'],
    }),
    dish('G28', "Chai latte au lait d'avoine / Chai latte met havermelk / Oat milk chai latte", DRINKS, 490, {
      contains: 'gluten',
      may: 'soybeans milk',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G29', 'Bière blanche artisanale / Ambachtelijk witbier / Craft wheat beer', DRINKS, 520, {
      contains: 'gluten',
      may: 'sulphites',
      diet: ['vegetarian', 'vegan'],
    }),
  ],
};
