import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '../verifier-facts';
import { dish } from './menu-row';

const MAINS: LocalizedText = { fr: 'Plats', nl: 'Hoofdgerechten', en: 'Mains' };
const SIDES: LocalizedText = { fr: 'Accompagnements', nl: 'Bijgerechten', en: 'Sides' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };

/** A brasserie: pizzas that share a word, dishes named by place, a salad that is a dessert, cells that nobody has checked. */
export const BRASSERIE_MENU: VerifierFacts = {
  version: 'brasserie',
  factsId: 'register',
  dishes: [
    dish('P1', 'Pizza margherita / Pizza margherita / Margherita pizza', MAINS, 1250, {
      contains: 'gluten milk',
      may: 'soybeans',
      diet: ['vegetarian'],
    }),
    dish('P2', 'Pizza aux anchois / Ansjovispizza / Anchovy pizza', MAINS, 1450, {
      contains: 'gluten milk fish',
      may: 'molluscs',
    }),
    dish('P3', 'Carbonnade flamande / Stoofvlees / Flemish beef stew', MAINS, 1890, {
      contains: 'gluten celery mustard sulphites',
      may: 'milk',
    }),
    dish('P4', 'Tagliatelles au saumon / Tagliatelle met zalm / Salmon tagliatelle', MAINS, 1790, {
      contains: 'gluten eggs milk fish',
      may: 'crustaceans molluscs',
    }),
    dish('P5', 'Curry de légumes / Groentecurry / Vegetable curry', MAINS, 1590, {
      contains: 'mustard',
      may: 'peanuts nuts',
      unknown: 'celery',
      diet: ['vegan', 'vegetarian', 'halal'],
    }),
    dish('P6', 'Salade César / Caesarsalade / Caesar salad', MAINS, 1550, {
      contains: 'gluten eggs fish milk mustard',
    }),
    dish('P7', 'Moules-frites / Mosselen met friet / Mussels and fries', MAINS, 2350, {
      contains: 'molluscs celery sulphites',
      may: 'crustaceans fish gluten',
    }),
    dish('P8', 'Boulettes liégeoises / Luikse balletjes / Liège meatballs', MAINS, 1450, {
      contains: 'gluten eggs mustard',
      unknown: 'sulphites',
      out: true,
    }),
    dish('P9', 'Poke bowl au thon / Poke bowl met tonijn / Tuna poke bowl', MAINS, 1690, {
      contains: 'fish soybeans sesame',
      may: 'gluten',
    }),
    dish('P10', 'Wrap au poulet / Kipwrap / Chicken wrap', MAINS, 1190, {
      contains: 'gluten milk',
      may: 'sesame',
      diet: ['halal'],
    }),
    dish('S1', 'Velouté de potiron / Pompoensoep / Pumpkin soup', SIDES, 700, {
      contains: 'celery',
      may: 'milk',
      diet: ['vegetarian'],
    }),
    dish('S2', 'Frites maison / Huisgemaakte frieten / House fries', SIDES, 450, {
      may: 'gluten',
      diet: ['vegan', 'vegetarian', 'halal'],
    }),
    dish('S3', "Pain à l'ail / Lookbrood / Garlic bread", SIDES, 500, {
      contains: 'gluten milk',
      diet: ['vegetarian'],
    }),
    dish('T1', 'Tiramisu / Tiramisu / Tiramisu', DESSERTS, 750, { contains: 'gluten eggs milk', may: 'nuts' }),
    dish('T2', 'Panna cotta / Panna cotta / Panna cotta', DESSERTS, 650, {
      contains: 'milk',
      may: 'nuts',
      claims: ['gluten-free'],
    }),
    dish('T3', 'Gaufre de Liège / Luikse wafel / Liège waffle', DESSERTS, 600, {
      contains: 'gluten eggs milk soybeans',
      may: 'nuts',
    }),
    dish('T4', 'Salade de fruits / Fruitsalade / Fruit salad', DESSERTS, 620, {
      diet: ['vegan', 'vegetarian'],
      claims: ['gluten-free', 'lactose-free'],
    }),
    dish('D1', 'Thé glacé / IJsthee / Iced tea', DRINKS, 380, { diet: ['vegan', 'vegetarian'] }),
    dish('D2', 'Vin rouge / Rode wijn / Red wine', DRINKS, 520, { contains: 'sulphites' }),
  ],
};
