import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '../verifier-facts';
import { dish } from './menu-row';

const STARTERS: LocalizedText = { fr: 'Entrées', nl: 'Voorgerechten', en: 'Starters' };
const MAINS: LocalizedText = { fr: 'Plats', nl: 'Hoofdgerechten', en: 'Mains' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };

/** A bistro: names of one word and of many, names that hold an allergen or a category, a dish that is out, regulated claims. */
export const BISTRO_MENU: VerifierFacts = {
  version: 'bistro',
  factsId: 'register',
  dishes: [
    dish('V1', 'Croquettes au fromage / Kaaskroketten / Cheese croquettes', STARTERS, 1400, {
      contains: 'gluten milk eggs',
      may: 'celery',
      diet: ['vegetarian'],
    }),
    dish('V2', 'Croquettes aux crevettes grises / Garnaalkroketten / Grey shrimp croquettes', STARTERS, 1750, {
      contains: 'gluten crustaceans milk eggs',
      may: 'fish molluscs',
      unknown: 'celery',
    }),
    dish('V3', 'Soupe du jour / Dagsoep / Soup of the day', STARTERS, 650, {
      contains: 'celery',
      may: 'gluten milk',
      unknown: 'mustard',
    }),
    dish('V4', 'Falafel / Falafel / Falafel', STARTERS, 900, {
      contains: 'sesame',
      may: 'gluten',
      diet: ['vegan', 'vegetarian', 'halal'],
    }),
    dish('V5', 'Houmous / Hummus / Hummus', STARTERS, 750, {
      contains: 'sesame',
      diet: ['vegan', 'vegetarian', 'halal'],
      claims: ['gluten-free'],
    }),
    dish('H1', 'Poulet au sésame / Kip met sesam / Sesame chicken', MAINS, 1890, {
      contains: 'gluten sesame soybeans',
      may: 'eggs peanuts',
      diet: ['halal'],
    }),
    dish('H2', 'Waterzooi de poulet / Waterzooi met kip / Chicken waterzooi', MAINS, 1950, {
      contains: 'milk celery',
      may: 'gluten',
    }),
    dish('H3', 'Chicons au gratin / Witloof met ham en kaassaus / Endive gratin', MAINS, 1800, {
      contains: 'gluten milk',
      unknown: 'mustard',
    }),
    dish('H4', 'Steak-frites / Steak met friet / Steak and chips', MAINS, 2450, { may: 'gluten' }),
    dish('H5', 'Sole meunière / Zeetong meunière / Sole meunière', MAINS, 2900, { contains: 'fish milk gluten' }),
    dish('H6', 'Lasagne / Lasagne / Lasagne', MAINS, 1650, { contains: 'gluten milk eggs celery', out: true }),
    dish('H7', 'Risotto aux champignons / Paddenstoelenrisotto / Mushroom risotto', MAINS, 1790, {
      contains: 'milk sulphites',
      may: 'celery',
      diet: ['vegetarian'],
      claims: ['gluten-free'],
    }),
    dish('H8', 'Salade niçoise / Niçoisesalade / Niçoise salad', MAINS, 1690, {
      contains: 'fish eggs mustard',
      may: 'sulphites',
    }),
    dish('H9', 'Nouilles sautées / Gebakken noedels / Stir-fried noodles', MAINS, 1590, {
      contains: 'gluten eggs soybeans peanuts',
      may: 'sesame crustaceans',
    }),
    dish('N1', 'Tarte aux noix / Notentaart / Walnut tart', DESSERTS, 790, {
      contains: 'gluten eggs milk nuts',
      may: 'peanuts',
      diet: ['vegetarian'],
    }),
    dish('N2', 'Mousse au chocolat / Chocolademousse / Chocolate mousse', DESSERTS, 750, {
      contains: 'eggs milk soybeans',
      may: 'nuts',
    }),
    dish('N3', 'Sorbet citron / Citroensorbet / Lemon sorbet', DESSERTS, 690, {
      diet: ['vegan', 'vegetarian'],
      claims: ['gluten-free', 'lactose-free'],
    }),
    dish('N4', 'Crème brûlée / Crème brûlée / Crème brûlée', DESSERTS, 850, { contains: 'eggs milk' }),
    dish('D1', 'Bière blonde / Blond bier / Blond beer', DRINKS, 420, { contains: 'gluten', may: 'sulphites' }),
    dish('D2', "Jus d'orange / Sinaasappelsap / Orange juice", DRINKS, 400, { diet: ['vegan', 'vegetarian'] }),
  ],
};
