import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const PASTA: LocalizedText = { fr: 'Pâtes', nl: 'Pasta', en: 'Pasta' };
const PIZZAS: LocalizedText = { fr: 'Pizzas', nl: "Pizza's", en: 'Pizzas' };
const MUSSELS: LocalizedText = { fr: 'Moules', nl: 'Mosselen', en: 'Mussels' };
const MAINS: LocalizedText = { fr: 'Plats', nl: 'Hoofdgerechten', en: 'Mains' };
const STARTERS: LocalizedText = { fr: 'Entrées', nl: 'Voorgerechten', en: 'Starters' };
const SIDES: LocalizedText = { fr: 'Accompagnements', nl: 'Bijgerechten', en: 'Sides' };
const SAUCES: LocalizedText = { fr: 'Sauces', nl: 'Sauzen', en: 'Sauces' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };
const BREAKFAST: LocalizedText = { fr: 'Petit-déjeuner', nl: 'Ontbijt', en: 'Breakfast' };
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };

/** A trattoria, invented by who wrote its batch. */
export const TRATTORIA_MENU: VerifierFacts = {
  version: 'trattoria-menu',
  factsId: 'register',
  branchId: 'centre',
  branches: [{ id: 'centre', names: ['Centre'] }],
  dishes: [
    dish(
      'P01',
      'Spaghetti bolognaise maison / Spaghetti bolognese van het huis / House spaghetti bolognese',
      PASTA,
      1550,
      { contains: 'gluten milk celery sulphites', may: 'eggs soybeans', unknown: 'lupin' },
    ),
    dish(
      'P02',
      'Tagliatelles au saumon fumé / Tagliatelle met gerookte zalm / Smoked salmon tagliatelle',
      PASTA,
      1890,
      { contains: 'gluten eggs fish milk', may: 'crustaceans sulphites molluscs', unknown: 'celery lupin' },
    ),
    dish('P03', "Penne all'arrabbiata / Penne all'arrabbiata / Penne all'arrabbiata", PASTA, 1390, {
      contains: 'gluten',
      may: 'eggs celery',
      unknown: 'sulphites',
      diet: ['vegetarian', 'vegan'],
    }),
    dish(
      'P04',
      'Lasagne aux épinards et à la ricotta / Lasagne met spinazie en ricotta / Spinach and ricotta lasagne',
      PASTA,
      1590,
      { contains: 'gluten eggs milk celery', may: 'soybeans', unknown: 'nuts', diet: ['vegetarian'] },
    ),
    dish('P05', 'Pizza Margherita / Pizza Margherita / Pizza Margherita', PIZZAS, 1250, {
      contains: 'gluten milk',
      may: 'soybeans sesame',
      unknown: 'lupin',
      diet: ['vegetarian'],
    }),
    dish('P06', 'Pizza aux quatre fromages / Pizza vier kazen / Four-cheese pizza', PIZZAS, 1490, {
      contains: 'gluten milk',
      may: 'soybeans nuts sesame',
      unknown: 'sulphites lupin',
      diet: ['vegetarian'],
    }),
    dish('P07', 'Pizza aux fruits de mer / Pizza met zeevruchten / Seafood pizza', PIZZAS, 1790, {
      contains: 'gluten crustaceans fish milk sulphites molluscs',
      may: 'soybeans celery sesame',
      unknown: 'lupin',
    }),
    dish('P08', 'Moules marinière / Mosselen marinière / Mussels marinière', MUSSELS, 2650, {
      contains: 'milk celery sulphites molluscs',
      may: 'crustaceans fish',
    }),
    dish('P09', "Moules à l'ail et à la crème / Mosselen met look en room / Garlic and cream mussels", MUSSELS, 2750, {
      contains: 'milk celery molluscs',
      may: 'crustaceans fish',
      unknown: 'gluten sulphites',
      out: true,
    }),
    dish(
      'P10',
      'Carbonnade à la Leffe de Dinant / Stoofvlees met Leffe uit Dinant / Beef carbonnade with Dinant Leffe',
      MAINS,
      2190,
      { contains: 'gluten mustard sulphites', may: 'milk celery', unknown: 'fish soybeans' },
    ),
    dish(
      'P11',
      "Vol-au-vent façon grand-mère / Vol-au-vent op grootmoeders wijze / Grandma's vol-au-vent",
      MAINS,
      2050,
      { contains: 'gluten eggs milk celery sulphites', may: 'soybeans', unknown: 'mustard lupin' },
    ),
    dish(
      'P12',
      'Escalope de veau à la milanaise / Kalfslapje op Milanese wijze / Veal escalope Milanese',
      MAINS,
      2290,
      { contains: 'gluten eggs', may: 'milk sesame', unknown: 'soybeans lupin' },
    ),
    dish(
      'P13',
      'Brochette de poulet à la sicilienne / Kipbrochette op Siciliaanse wijze / Sicilian chicken skewer',
      MAINS,
      1850,
      { contains: 'mustard', may: 'peanuts soybeans nuts', unknown: 'celery', diet: ['halal'] },
    ),
    dish(
      'P14',
      "Croquettes aux crevettes grises d'Ostende / Oostendse garnaalkroketten / Ostend grey shrimp croquettes",
      STARTERS,
      1690,
      { contains: 'gluten crustaceans eggs milk', may: 'fish celery mustard molluscs', unknown: 'sulphites lupin' },
    ),
    dish('P15', "Minestrone de la Nonna / Minestrone van de nonna / Nonna's minestrone", STARTERS, 790, {
      contains: 'gluten celery',
      may: 'eggs',
      unknown: 'soybeans',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('P16', 'Frites fraîches maison / Verse frieten van het huis / House-cut fries', SIDES, 450, {
      may: 'gluten crustaceans fish',
      unknown: 'molluscs',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('P17', 'Sauce andalouse maison / Andalousesaus van het huis / House andalouse sauce', SAUCES, 120, {
      contains: 'eggs mustard sulphites',
      may: 'celery',
      unknown: 'soybeans',
      diet: ['vegetarian'],
    }),
    dish('P18', 'Sauce au poivre vert / Groene pepersaus / Green peppercorn sauce', SAUCES, 350, {
      contains: 'milk celery sulphites',
      may: 'mustard',
      unknown: 'gluten soybeans',
    }),
    dish('P19', 'Dame blanche / Dame blanche / Dame blanche', DESSERTS, 850, {
      contains: 'eggs soybeans milk',
      may: 'gluten peanuts nuts',
      diet: ['vegetarian'],
    }),
    dish(
      'P20',
      'Tiramisu au spéculoos de Bruges / Tiramisu met Brugse speculoos / Tiramisu with Bruges speculoos',
      DESSERTS,
      820,
      { contains: 'gluten eggs milk sulphites', may: 'soybeans nuts', unknown: 'peanuts', out: true },
    ),
    dish('P21', "Omelette du brasseur / Brouwersomelet / Brewer's omelette", BREAKFAST, 1190, {
      contains: 'eggs milk',
      may: 'sulphites',
      unknown: 'mustard',
    }),
    dish(
      'P22',
      "Granola de l'abbaye au yaourt / Abdijgranola met yoghurt / Abbey granola with yoghurt",
      BREAKFAST,
      980,
      {
        contains: 'gluten milk nuts sesame',
        may: 'peanuts soybeans',
        unknown: 'sulphites lupin',
        diet: ['vegetarian'],
      },
    ),
    dish(
      'P23',
      "Chocolat chaud à l'ancienne / Ouderwetse warme chocolademelk / Old-fashioned hot chocolate",
      DRINKS,
      480,
      { contains: 'soybeans milk', may: 'gluten nuts', diet: ['vegetarian'] },
    ),
    dish(
      'P24',
      'Limonade au citron de Sicile / Limonade van Siciliaanse citroen / Sicilian lemon lemonade',
      DRINKS,
      420,
      { may: 'sulphites', diet: ['vegetarian', 'vegan'] },
    ),
  ],
};
