import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const TO_SHARE: LocalizedText = { fr: 'À partager', nl: 'Om te delen', en: 'To share' };
const SALADS: LocalizedText = { fr: 'Salades', nl: 'Salades', en: 'Salads' };
const PUB_CLASSICS: LocalizedText = {
  fr: 'Classiques de la brasserie',
  nl: 'Klassiekers van de brouwerij',
  en: 'Pub classics',
};
const VEGETARIAN_PLATES: LocalizedText = {
  fr: 'Assiettes végétariennes',
  nl: 'Vegetarische borden',
  en: 'Vegetarian plates',
};
const SIDES: LocalizedText = { fr: 'Accompagnements', nl: 'Bijgerechten', en: 'Sides' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };
const BEERS: LocalizedText = { fr: 'Bières', nl: 'Bieren', en: 'Beers' };
const SOFT_DRINKS: LocalizedText = { fr: 'Softs', nl: 'Frisdranken', en: 'Soft drinks' };

/** A brewery pub in Liège, invented by who wrote its batch. */
export const BREWPUB_MENU: VerifierFacts = {
  version: 'brewpub-menu',
  factsId: 'register',
  branchId: 'liege',
  branches: [{ id: 'liege', names: ['Liège'] }],
  dishes: [
    dish('B01', 'Croquettes de fromage à la bière / Kaaskroketten met bier / Beer cheese croquettes', TO_SHARE, 1150, {
      contains: 'gluten eggs milk',
      may: 'celery mustard',
      diet: ['vegetarian'],
    }),
    dish('B02', 'Croquettes aux crevettes grises / Garnaalkroketten / Grey shrimp croquettes', TO_SHARE, 1550, {
      contains: 'gluten crustaceans eggs milk',
      may: 'fish molluscs',
      unknown: 'celery',
    }),
    dish(
      'B03',
      'Planche de charcuteries ardennaises / Plank met Ardense charcuterie / Ardennes charcuterie board',
      TO_SHARE,
      1690,
      { contains: 'mustard sulphites', may: 'milk nuts', unknown: 'soybeans celery' },
    ),
    dish('B04', "Nachos gratinés au cheddar / Nacho's met gesmolten cheddar / Loaded cheddar nachos", TO_SHARE, 1100, {
      contains: 'milk',
      may: 'gluten soybeans',
      unknown: 'mustard',
      diet: ['vegetarian'],
    }),
    dish('B05', 'Houmous et pain pita / Hummus met pitabrood / Hummus with pita bread', TO_SHARE, 950, {
      contains: 'gluten sesame',
      may: 'nuts',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('B06', 'Salade liégeoise / Luikse salade / Liège salad', SALADS, 1450, {
      contains: 'sulphites',
      may: 'milk',
      unknown: 'mustard',
    }),
    dish('B07', 'Salade César au poulet / Caesarsalade met kip / Chicken Caesar salad', SALADS, 1650, {
      contains: 'gluten eggs fish milk mustard',
      may: 'celery',
      diet: ['halal'],
    }),
    dish(
      'B08',
      "Salade de chèvre chaud au miel / Salade met warme geitenkaas en honing / Warm goat's cheese salad with honey",
      SALADS,
      1600,
      { contains: 'gluten milk nuts mustard', may: 'sulphites', diet: ['vegetarian'], out: true },
    ),
    dish('B09', 'Boulets à la liégeoise / Luikse gehaktballen / Liège meatballs', PUB_CLASSICS, 1650, {
      contains: 'gluten eggs mustard sulphites',
      may: 'milk',
      unknown: 'celery',
    }),
    dish('B10', 'Vol-au-vent de poulet / Koninginnenhapje met kip / Chicken vol-au-vent', PUB_CLASSICS, 1850, {
      contains: 'gluten eggs milk celery',
      may: 'mustard',
      unknown: 'sulphites',
    }),
    dish('B11', 'Américain préparé / Filet américain / Belgian steak tartare', PUB_CLASSICS, 1950, {
      contains: 'eggs fish mustard',
      may: 'gluten celery',
      unknown: 'sulphites',
    }),
    dish(
      'B12',
      'Travers de porc laqués à la bière / Ribbetjes in biermarinade / Beer-glazed ribs',
      PUB_CLASSICS,
      2250,
      { contains: 'gluten soybeans celery mustard', may: 'sesame' },
    ),
    dish('B13', 'Fish and chips / Fish and chips / Fish and chips', PUB_CLASSICS, 1890, {
      contains: 'gluten eggs fish mustard',
      may: 'crustaceans milk molluscs',
    }),
    dish('B14', 'Carbonade flamande / Stoofvlees met bruin bier / Flemish beef stew', PUB_CLASSICS, 1790, {
      contains: 'gluten mustard',
      may: 'celery',
      unknown: 'sulphites',
    }),
    dish('B15', "Burger de la brasserie / Brouwersburger / Brewer's burger", PUB_CLASSICS, 1750, {
      contains: 'gluten eggs milk mustard sesame',
      may: 'soybeans nuts',
    }),
    dish(
      'B16',
      'Boulettes de lentilles sauce tomate / Linzenballetjes in tomatensaus / Lentil balls in tomato sauce',
      VEGETARIAN_PLATES,
      1550,
      { contains: 'celery', may: 'gluten soybeans', unknown: 'lupin', diet: ['vegetarian', 'vegan', 'halal'] },
    ),
    dish(
      'B17',
      'Vol-au-vent aux champignons / Koninginnenhapje met paddenstoelen / Mushroom vol-au-vent',
      VEGETARIAN_PLATES,
      1680,
      { contains: 'gluten milk celery', may: 'eggs', unknown: 'sulphites', diet: ['vegetarian'] },
    ),
    dish('B18', 'Burger végétal / Plantaardige burger / Plant burger', VEGETARIAN_PLATES, 1720, {
      contains: 'gluten soybeans mustard sesame',
      may: 'nuts lupin',
      diet: ['vegetarian', 'vegan'],
      out: true,
    }),
    dish('B19', 'Frites fraîches / Verse frieten / Fresh fries', SIDES, 450, {
      may: 'gluten fish',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('B20', 'Compote de pommes / Appelmoes / Apple compote', SIDES, 400, {
      unknown: 'sulphites',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('B21', 'Petite salade mixte / Kleine gemengde sla / Mixed side salad', SIDES, 480, {
      contains: 'mustard',
      may: 'celery',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('B22', 'Mayonnaise maison / Huisgemaakte mayonaise / House mayonnaise', SIDES, 150, {
      contains: 'eggs mustard',
      diet: ['vegetarian', 'halal'],
    }),
    dish('B23', 'Gaufre de Liège / Luikse wafel / Liège waffle', DESSERTS, 650, {
      contains: 'gluten eggs milk',
      may: 'soybeans nuts',
      diet: ['vegetarian'],
    }),
    dish('B24', 'Mousse au chocolat / Chocolademousse / Chocolate mousse', DESSERTS, 700, {
      contains: 'eggs milk soybeans',
      may: 'peanuts nuts',
      unknown: 'gluten',
      diet: ['vegetarian'],
    }),
    dish('B25', 'Café liégeois / Luikse ijskoffie / Coffee ice cream sundae', DESSERTS, 850, {
      contains: 'milk',
      may: 'eggs nuts',
      diet: ['vegetarian', 'halal'],
      out: true,
    }),
    dish('B26', 'Sorbet citron / Citroensorbet / Lemon sorbet', DESSERTS, 600, {
      may: 'milk',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('B27', 'Bière blonde de la maison / Blond huisbier / House blond beer', BEERS, 430, {
      contains: 'gluten',
      unknown: 'sulphites',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('B28', 'Bière brune de la maison / Bruin huisbier / House brown beer', BEERS, 470, {
      contains: 'gluten sulphites',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('B29', 'Limonade au gingembre / Gemberlimonade / Ginger lemonade', SOFT_DRINKS, 390, {
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('B30', 'Jus de pomme trouble / Troebel appelsap / Cloudy apple juice', SOFT_DRINKS, 370, {
      unknown: 'sulphites',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
  ],
};
