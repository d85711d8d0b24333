import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const STARTERS: LocalizedText = { fr: 'Entrées', nl: 'Voorgerechten', en: 'Starters' };
const MUSSELS: LocalizedText = { fr: 'Moules', nl: 'Mosselen', en: 'Mussels' };
const FISH: LocalizedText = { fr: 'Poissons', nl: 'Vis', en: 'Fish' };
const FROM_THE_GRILL: LocalizedText = { fr: 'Grillades', nl: 'Van de grill', en: 'From the grill' };
const SIDES: LocalizedText = { fr: 'Accompagnements', nl: 'Bijgerechten', en: 'Sides' };
const ICE_CREAMS_AND_DESSERTS: LocalizedText = {
  fr: 'Glaces et desserts',
  nl: 'IJs en desserts',
  en: 'Ice creams and desserts',
};
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };

/** A brasserie by the sea in Ostend, invented by who wrote its batch. */
export const SEASIDE_MENU: VerifierFacts = {
  version: 'seaside-menu',
  factsId: 'register',
  branchId: 'oostende',
  branches: [{ id: 'oostende', names: ['Oostende'] }],
  dishes: [
    dish('S1', 'Croquettes aux crevettes grises / Garnaalkroketten / Grey shrimp croquettes', STARTERS, 1950, {
      contains: 'gluten crustaceans eggs milk celery',
      may: 'fish molluscs',
    }),
    dish('S2', 'Croquettes au fromage / Kaaskroketten / Cheese croquettes', STARTERS, 1550, {
      contains: 'gluten eggs milk mustard',
      may: 'crustaceans celery',
      diet: ['vegetarian'],
    }),
    dish('S3', 'Tomate-crevettes / Tomaat-garnaal / Tomato with grey shrimps', STARTERS, 2150, {
      contains: 'crustaceans eggs mustard',
      may: 'fish molluscs',
      unknown: 'sulphites',
    }),
    dish('S4', 'Soupe de poissons, rouille / Vissoep met rouille / Fish soup with rouille', STARTERS, 1450, {
      contains: 'gluten crustaceans eggs fish milk celery mustard',
      may: 'molluscs',
      out: true,
    }),
    dish('S5', 'Soupe tomate aux boulettes / Tomatensoep met balletjes / Tomato soup with meatballs', STARTERS, 790, {
      contains: 'gluten eggs milk celery',
      may: 'mustard',
      unknown: 'soybeans',
    }),
    dish('M1', 'Moules nature / Mosselen natuur / Plain mussels', MUSSELS, 2790, {
      contains: 'molluscs celery milk',
      may: 'crustaceans fish',
    }),
    dish('M2', 'Moules au vin blanc / Mosselen witte wijn / Mussels in white wine', MUSSELS, 2990, {
      contains: 'molluscs celery milk sulphites',
      may: 'crustaceans fish',
    }),
    dish('M3', "Moules à la crème et à l'ail / Mosselen lookroom / Mussels in garlic cream", MUSSELS, 3090, {
      contains: 'molluscs celery milk',
      may: 'crustaceans fish',
      unknown: 'gluten',
    }),
    dish('M4', 'Moules à la bière / Mosselen met bier / Mussels in beer', MUSSELS, 3050, {
      contains: 'molluscs celery milk gluten',
      may: 'crustaceans fish sulphites',
    }),
    dish('F1', 'Sole meunière / Zeetong meunière / Sole meunière', FISH, 3950, {
      contains: 'fish gluten milk',
      may: 'crustaceans molluscs',
      out: true,
    }),
    dish('F2', 'Waterzooi de poisson / Viswaterzooi / Fish waterzooi', FISH, 2890, {
      contains: 'fish crustaceans molluscs milk celery sulphites',
      may: 'gluten',
    }),
    dish('F3', "Cabillaud à l'ostendaise / Kabeljauw op Oostendse wijze / Cod Ostend style", FISH, 2950, {
      contains: 'fish crustaceans molluscs milk gluten sulphites',
      may: 'celery',
    }),
    dish('F4', 'Saumon grillé, béarnaise / Gegrilde zalm met bearnaise / Grilled salmon with béarnaise', FISH, 2690, {
      contains: 'fish eggs milk sulphites',
      may: 'crustaceans mustard',
    }),
    dish('F5', "Anguilles au vert / Paling in 't groen / Eels in green sauce", FISH, 3150, {
      contains: 'fish gluten celery sulphites',
      may: 'milk',
    }),
    dish(
      'G1',
      'Entrecôte grillée, beurre aux herbes / Gegrilde entrecote met kruidenboter / Grilled rib-eye with herb butter',
      FROM_THE_GRILL,
      3190,
      { contains: 'milk', may: 'celery mustard' },
    ),
    dish('G2', "Brochette d'agneau / Lamsbrochette / Lamb skewer", FROM_THE_GRILL, 2790, {
      contains: 'mustard',
      may: 'celery sesame',
      unknown: 'sulphites',
      diet: ['halal'],
    }),
    dish('G3', 'Demi-poulet grillé / Halve kip van de grill / Half grilled chicken', FROM_THE_GRILL, 2150, {
      may: 'celery mustard',
      diet: ['halal'],
    }),
    dish(
      'G4',
      'Steak de chou-fleur, houmous / Bloemkoolsteak met hummus / Cauliflower steak with hummus',
      FROM_THE_GRILL,
      1890,
      { contains: 'sesame', may: 'nuts', diet: ['vegetarian', 'vegan'] },
    ),
    dish('G5', 'Côtes levées / Spareribs / Spare ribs', FROM_THE_GRILL, 2450, {
      contains: 'soybeans mustard celery',
      may: 'gluten',
      unknown: 'fish',
    }),
    dish('B1', 'Frites / Frietjes / Chips', SIDES, 450, {
      may: 'gluten crustaceans fish',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('B2', 'Stoemp aux carottes / Wortelstoemp / Carrot stoemp', SIDES, 490, {
      contains: 'milk celery',
      may: 'mustard',
      diet: ['vegetarian'],
    }),
    dish('B3', 'Salade mixte / Gemengde salade / Mixed salad', SIDES, 550, {
      contains: 'mustard sulphites',
      may: 'eggs celery',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('D1', 'Dame blanche / Dame blanche / Dame blanche', ICE_CREAMS_AND_DESSERTS, 950, {
      contains: 'milk eggs soybeans',
      may: 'gluten nuts peanuts',
      diet: ['vegetarian'],
    }),
    dish('D2', 'Coupe brésilienne / Coupe brésilienne / Brésilienne sundae', ICE_CREAMS_AND_DESSERTS, 980, {
      contains: 'milk eggs nuts',
      may: 'gluten peanuts soybeans',
      diet: ['vegetarian'],
      out: true,
    }),
    dish('D3', 'Sorbet citron / Citroensorbet / Lemon sorbet', ICE_CREAMS_AND_DESSERTS, 790, {
      may: 'milk nuts',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('D4', 'Mousse au chocolat / Chocolademousse / Chocolate mousse', ICE_CREAMS_AND_DESSERTS, 850, {
      contains: 'milk eggs soybeans',
      may: 'nuts',
      unknown: 'gluten peanuts',
      diet: ['vegetarian'],
    }),
    dish('D5', 'Gaufre de Bruxelles / Brusselse wafel / Brussels waffle', ICE_CREAMS_AND_DESSERTS, 890, {
      contains: 'gluten eggs milk',
      may: 'nuts soybeans',
      diet: ['vegetarian'],
      out: true,
    }),
    dish('W1', "Bière Zeebries au fût / Zeebries van 't vat / Zeebries draught beer", DRINKS, 340, {
      contains: 'gluten',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('W2', 'Vin blanc maison (verre) / Huiswijn wit (glas) / White house wine (glass)', DRINKS, 550, {
      contains: 'sulphites',
      may: 'eggs milk',
      diet: ['vegetarian'],
    }),
    dish('W3', 'Thé à la menthe fraîche / Verse muntthee / Fresh mint tea', DRINKS, 380, {
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
  ],
};
