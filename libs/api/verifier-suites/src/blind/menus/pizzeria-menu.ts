import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const ANTIPASTI: LocalizedText = { fr: 'Antipasti', nl: 'Antipasti', en: 'Antipasti' };
const SOUPS: LocalizedText = { fr: 'Soupes', nl: 'Soepen', en: 'Soups' };
const PIZZAS: LocalizedText = { fr: 'Pizzas', nl: "Pizza's", en: 'Pizzas' };
const PASTAS: LocalizedText = { fr: 'Pâtes', nl: "Pasta's", en: 'Pastas' };
const FISH: LocalizedText = { fr: 'Poissons', nl: 'Vis', en: 'Fish' };
const GRILL: LocalizedText = { fr: 'Grillades', nl: 'Grill', en: 'Grill' };
const CLASSICS: LocalizedText = { fr: 'Classiques gantois', nl: 'Gentse klassiekers', en: 'Ghent classics' };
const SALADS: LocalizedText = { fr: 'Salades', nl: 'Salades', en: 'Salads' };
const KIDS: LocalizedText = { fr: 'Enfants', nl: 'Kinderen', en: 'Kids' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };

/** A brasserie-pizzeria by the water in Ghent, invented by who wrote its batch. */
export const PIZZERIA_MENU: VerifierFacts = {
  version: 'pizzeria-menu',
  factsId: 'register',
  branchId: 'gent',
  branches: [{ id: 'gent', names: ['Gent'] }],
  dishes: [
    dish(
      'G01',
      'Vitello tonnato aux câpres / Vitello tonnato met kappertjes / Vitello tonnato with capers',
      ANTIPASTI,
      1590,
      {
        contains: 'eggs fish mustard',
        may: 'celery',
        unknown: 'sulphites',
      },
    ),
    dish(
      'G02',
      'Burrata, tomates et basilic / Burrata met tomaat en basilicum / Burrata with tomatoes and basil',
      ANTIPASTI,
      1450,
      {
        contains: 'milk',
        may: 'nuts',
        diet: ['vegetarian'],
      },
    ),
    dish('G03', 'Croquettes aux crevettes grises / Garnaalkroketten / Grey shrimp croquettes', ANTIPASTI, 1690, {
      contains: 'gluten crustaceans milk eggs',
      may: 'fish molluscs',
      unknown: 'celery',
    }),
    dish('G04', 'Focaccia au romarin / Focaccia met rozemarijn / Rosemary focaccia', ANTIPASTI, 650, {
      contains: 'gluten',
      may: 'sesame',
      unknown: 'soybeans',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G05', 'Minestrone / Minestrone / Minestrone', SOUPS, 750, {
      contains: 'celery',
      may: 'gluten',
      unknown: 'soybeans lupin',
      diet: ['vegetarian', 'vegan'],
    }),
    dish(
      'G06',
      'Soupe de poissons, rouille et croûtons / Vissoep met rouille en croutons / Fish soup with rouille and croutons',
      SOUPS,
      1350,
      {
        contains: 'fish crustaceans gluten eggs celery mustard',
        may: 'molluscs milk',
        unknown: 'sulphites',
      },
    ),
    dish('G07', 'Pizza Margherita / Pizza Margherita / Pizza Margherita', PIZZAS, 1150, {
      contains: 'gluten milk',
      may: 'soybeans',
      diet: ['vegetarian'],
    }),
    dish('G08', 'Pizza aux quatre fromages / Pizza vier kazen / Four cheese pizza', PIZZAS, 1490, {
      contains: 'gluten milk',
      may: 'nuts',
      unknown: 'eggs',
      diet: ['vegetarian'],
    }),
    dish('G09', 'Pizza aux fruits de mer / Pizza zeevruchten / Seafood pizza', PIZZAS, 1750, {
      contains: 'gluten milk crustaceans molluscs fish',
      may: 'celery',
      unknown: 'sulphites',
      out: true,
    }),
    dish('G10', 'Pizza aux légumes grillés / Pizza gegrilde groenten / Grilled vegetable pizza', PIZZAS, 1390, {
      contains: 'gluten',
      may: 'milk sesame',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('G11', 'Spaghetti bolognaise / Spaghetti bolognese / Spaghetti bolognese', PASTAS, 1420, {
      contains: 'gluten celery milk',
      may: 'eggs',
      unknown: 'sulphites',
    }),
    dish('G12', 'Linguine aux palourdes / Linguine met vongole / Linguine with clams', PASTAS, 1990, {
      contains: 'gluten molluscs sulphites',
      may: 'crustaceans fish eggs',
    }),
    dish(
      'G13',
      'Linguine citron et courgette / Linguine met citroen en courgette / Lemon and courgette linguine',
      PASTAS,
      1490,
      {
        contains: 'gluten',
        may: 'eggs soybeans',
        diet: ['vegetarian', 'vegan', 'halal'],
      },
    ),
    dish('G14', 'Gnocchi au pesto / Gnocchi met pesto / Pesto gnocchi', PASTAS, 1590, {
      contains: 'gluten milk nuts',
      may: 'eggs peanuts',
      diet: ['vegetarian'],
    }),
    dish('G15', 'Sole meunière / Zeetong meunière / Sole meunière', FISH, 2990, {
      contains: 'fish milk gluten',
      may: 'crustaceans molluscs',
    }),
    dish('G16', 'Moules marinière et frites / Mosselen natuur met frietjes / Mussels with fries', FISH, 2650, {
      contains: 'molluscs celery sulphites',
      may: 'gluten crustaceans fish',
      unknown: 'mustard',
    }),
    dish('G17', "Anguilles au vert / Paling in 't groen / Eel in green herb sauce", FISH, 2790, {
      contains: 'fish celery gluten',
      unknown: 'milk sulphites',
      out: true,
    }),
    dish('G18', 'Entrecôte, beurre aux herbes / Entrecote met kruidenboter / Rib steak with herb butter', GRILL, 2690, {
      contains: 'milk',
      may: 'mustard gluten',
      unknown: 'celery',
    }),
    dish('G19', "Brochette d'agneau grillée / Gegrilde lamsbrochette / Grilled lamb skewer", GRILL, 2290, {
      contains: 'mustard',
      may: 'sesame',
      unknown: 'sulphites',
      diet: ['halal'],
    }),
    dish('G20', 'Carbonnades à la gantoise / Gentse stoverij / Ghent beef stew', CLASSICS, 2050, {
      contains: 'gluten mustard',
      may: 'celery',
      unknown: 'milk sulphites',
    }),
    dish('G21', 'Waterzooi de poulet / Gentse waterzooi met kip / Chicken waterzooi', CLASSICS, 2190, {
      contains: 'milk celery',
      may: 'gluten eggs',
      unknown: 'mustard',
      diet: ['halal'],
    }),
    dish('G22', 'Salade César au poulet / Caesarsalade met kip / Chicken Caesar salad', SALADS, 1720, {
      contains: 'gluten milk eggs fish mustard',
      may: 'celery',
      unknown: 'soybeans',
    }),
    dish(
      'G23',
      'Salade de chèvre chaud aux noix / Salade met warme geitenkaas en noten / Warm goat cheese salad with walnuts',
      SALADS,
      1650,
      {
        contains: 'milk nuts mustard',
        may: 'gluten',
        unknown: 'sulphites',
        diet: ['vegetarian'],
      },
    ),
    dish('G24', "Spaghetti enfant / Kinderspaghetti / Kids' spaghetti", KIDS, 850, {
      contains: 'gluten celery',
      may: 'milk eggs',
    }),
    dish('G25', 'Tiramisu / Tiramisu / Tiramisu', DESSERTS, 790, {
      contains: 'gluten milk eggs',
      may: 'nuts soybeans',
      unknown: 'sulphites',
      diet: ['vegetarian'],
    }),
    dish('G26', 'Sorbet citron / Citroensorbet / Lemon sorbet', DESSERTS, 620, {
      may: 'milk nuts',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('G27', 'Verre de prosecco / Glas prosecco / Glass of prosecco', DRINKS, 690, {
      contains: 'sulphites',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('G28', 'Limonade maison / Huislimonade / Homemade lemonade', DRINKS, 450, {
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
  ],
};
