import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const FRIES: LocalizedText = { fr: 'Frites', nl: 'Frieten', en: 'Fries' };
const LOADED_FRIES: LocalizedText = { fr: 'Frites garnies', nl: 'Geladen frieten', en: 'Loaded fries' };
const BURGERS: LocalizedText = { fr: 'Burgers', nl: 'Burgers', en: 'Burgers' };
const WRAPS: LocalizedText = { fr: 'Wraps', nl: 'Wraps', en: 'Wraps' };
const VEGGIE_DISHES: LocalizedText = { fr: 'Plats veggie', nl: 'Veggiegerechten', en: 'Veggie dishes' };
const SAUCES: LocalizedText = { fr: 'Sauces', nl: 'Sauzen', en: 'Sauces' };
const DESSERTS: LocalizedText = { fr: 'Desserts', nl: 'Desserts', en: 'Desserts' };
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };

/** A friterie with street food in Namur, invented by who wrote its batch. */
export const FRITERIE_MENU: VerifierFacts = {
  version: 'friterie-menu',
  factsId: 'register',
  branchId: 'namur',
  branches: [{ id: 'namur', names: ['Namur'] }],
  dishes: [
    dish('F01', 'Frites au blanc de bœuf / Frieten in rundvet / Beef-fat fries', FRIES, 380, {
      may: 'gluten',
      diet: ['halal'],
    }),
    dish('F02', "Frites à l'huile végétale / Frieten in plantaardige olie / Vegetable-oil fries", FRIES, 400, {
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('F03', 'Frites de patate douce / Zoete-aardappelfrieten / Sweet potato fries', FRIES, 520, {
      may: 'gluten sesame',
      unknown: 'sulphites',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('F04', 'Frites carbonnade / Frieten met stoofvlees / Beef stew fries', LOADED_FRIES, 1150, {
      contains: 'gluten mustard sulphites',
      may: 'celery',
    }),
    dish('F05', 'Frites cheddar-bacon / Frieten met cheddar en spek / Cheddar bacon fries', LOADED_FRIES, 1050, {
      contains: 'milk',
      may: 'gluten mustard',
      unknown: 'sulphites',
    }),
    dish('F06', 'Frites kimchi-sésame / Kimchifrieten met sesam / Kimchi sesame fries', LOADED_FRIES, 1090, {
      contains: 'gluten soybeans sesame',
      may: 'crustaceans fish',
      diet: ['vegetarian'],
    }),
    dish('F07', 'Burger du Grognon / Grognonburger / Grognon burger', BURGERS, 1290, {
      contains: 'gluten eggs milk mustard',
      may: 'sesame',
      unknown: 'celery',
    }),
    dish('F08', 'Burger poulet croustillant / Krokante kipburger / Crispy chicken burger', BURGERS, 1250, {
      contains: 'gluten eggs milk sesame',
      may: 'mustard',
      diet: ['halal'],
    }),
    dish('F09', 'Burger aux pois chiches / Kikkererwtenburger / Chickpea burger', BURGERS, 1220, {
      contains: 'gluten sesame',
      may: 'soybeans lupin',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('F10', 'Burger de cabillaud / Kabeljauwburger / Cod burger', BURGERS, 1350, {
      contains: 'gluten eggs fish milk mustard',
      may: 'crustaceans molluscs',
      out: true,
    }),
    dish('F11', 'Wrap poulet César / Caesarwrap met kip / Chicken Caesar wrap', WRAPS, 1080, {
      contains: 'gluten eggs fish milk mustard',
      unknown: 'sulphites',
      diet: ['halal'],
    }),
    dish('F12', 'Wrap falafel / Falafelwrap / Falafel wrap', WRAPS, 990, {
      contains: 'gluten sesame',
      may: 'milk',
      unknown: 'mustard',
      diet: ['vegetarian', 'halal'],
    }),
    dish('F13', 'Wrap crevettes piquantes / Wrap met pittige garnalen / Spicy prawn wrap', WRAPS, 1240, {
      contains: 'gluten crustaceans soybeans',
      may: 'fish molluscs',
    }),
    dish('F14', 'Croquettes au fromage / Kaaskroketten / Cheese croquettes', VEGGIE_DISHES, 890, {
      contains: 'gluten eggs milk',
      may: 'celery',
      diet: ['vegetarian'],
    }),
    dish('F15', 'Bowl tofu-cacahuète / Tofubowl met pinda / Peanut tofu bowl', VEGGIE_DISHES, 1180, {
      contains: 'peanuts soybeans sesame',
      may: 'nuts',
      unknown: 'gluten',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('F16', 'Nuggets de chou-fleur / Bloemkoolnuggets / Cauliflower nuggets', VEGGIE_DISHES, 760, {
      contains: 'gluten',
      may: 'eggs milk',
      diet: ['vegetarian'],
    }),
    dish('F17', 'Salade de chou croquante / Krokante koolsla / Crunchy coleslaw', VEGGIE_DISHES, 450, {
      contains: 'eggs celery mustard',
      unknown: 'sulphites',
      diet: ['vegetarian'],
    }),
    dish('F18', 'Mayonnaise maison / Huisgemaakte mayonaise / House mayonnaise', SAUCES, 120, {
      contains: 'eggs mustard',
      diet: ['vegetarian'],
    }),
    dish('F19', 'Mayo végane / Vegan mayo / Vegan mayo', SAUCES, 140, {
      contains: 'soybeans mustard',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('F20', 'Sauce andalouse / Andalousesaus / Andalouse sauce', SAUCES, 120, {
      contains: 'eggs mustard',
      may: 'celery',
      unknown: 'sulphites',
      diet: ['vegetarian'],
    }),
    dish('F21', 'Sauce satay / Satésaus / Satay sauce', SAUCES, 150, {
      contains: 'gluten peanuts soybeans',
      may: 'nuts sesame',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('F22', 'Sauce samouraï / Samoeraisaus / Samurai sauce', SAUCES, 130, {
      contains: 'eggs',
      may: 'mustard',
      diet: ['vegetarian'],
      out: true,
    }),
    dish('F23', 'Gaufre de Liège / Luikse wafel / Liège waffle', DESSERTS, 550, {
      contains: 'gluten eggs soybeans milk',
      may: 'nuts',
      diet: ['vegetarian'],
    }),
    dish('F24', 'Mousse au chocolat / Chocolademousse / Chocolate mousse', DESSERTS, 580, {
      contains: 'eggs soybeans milk',
      may: 'peanuts nuts',
      unknown: 'gluten',
      diet: ['vegetarian'],
    }),
    dish('F25', 'Brownie aux noisettes / Hazelnootbrownie / Hazelnut brownie', DESSERTS, 490, {
      contains: 'gluten eggs milk nuts',
      may: 'peanuts',
      unknown: 'soybeans',
      diet: ['vegetarian'],
      out: true,
    }),
    dish('F26', 'Sorbet framboise / Frambozensorbet / Raspberry sorbet', DESSERTS, 450, {
      may: 'milk',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('F27', 'Limonade gingembre-citron vert / Gember-limoenlimonade / Ginger-lime lemonade', DRINKS, 390, {
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('F28', 'Bière blanche namuroise / Naams witbier / Namur white beer', DRINKS, 420, {
      contains: 'gluten',
      unknown: 'sulphites',
      diet: ['vegetarian', 'vegan'],
    }),
    dish('F29', 'Milkshake vanille / Vanillemilkshake / Vanilla milkshake', DRINKS, 560, {
      contains: 'milk',
      may: 'eggs nuts',
      unknown: 'soybeans',
      diet: ['vegetarian', 'halal'],
    }),
    dish('F30', 'Cidre brut / Droge cider / Dry cider', DRINKS, 480, { contains: 'sulphites', diet: ['vegetarian'] }),
  ],
};
