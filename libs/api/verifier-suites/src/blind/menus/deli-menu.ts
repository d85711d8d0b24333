import type { LocalizedText } from '@tasty-food/contract';
import type { VerifierFacts } from '@tasty-food/api-vocabulary';
import { dish } from '@tasty-food/api-vocabulary/testing';

const SANDWICHES: LocalizedText = { fr: 'Sandwichs', nl: 'Broodjes', en: 'Sandwiches' };
const QUICHES: LocalizedText = { fr: 'Quiches', nl: 'Quiches', en: 'Quiches' };
const SOUPS: LocalizedText = { fr: 'Soupes', nl: 'Soepen', en: 'Soups' };
const SALADS: LocalizedText = { fr: 'Salades', nl: 'Salades', en: 'Salads' };
const PASTA_BOXES: LocalizedText = { fr: 'Pâtes en boîte', nl: 'Pastaboxen', en: 'Pasta boxes' };
const HOT_DISHES: LocalizedText = { fr: 'Plats chauds', nl: 'Warme gerechten', en: 'Hot dishes' };
const CAKES: LocalizedText = { fr: 'Gâteaux', nl: 'Taarten', en: 'Cakes' };
const DRINKS: LocalizedText = { fr: 'Boissons', nl: 'Dranken', en: 'Drinks' };

/** A lunch bar and deli in Leuven, invented by who wrote its batch. */
export const DELI_MENU: VerifierFacts = {
  version: 'deli-menu',
  factsId: 'register',
  branchId: 'leuven',
  branches: [{ id: 'leuven', names: ['Leuven'] }],
  dishes: [
    dish('L01', 'Baguette thon-mayo / Broodje tonijnsla / Tuna mayo baguette', SANDWICHES, 590, {
      contains: 'gluten eggs fish mustard',
      may: 'sesame',
      unknown: 'soybeans',
    }),
    dish('L02', 'Sandwich poulet curry / Broodje kip curry / Chicken curry sandwich', SANDWICHES, 610, {
      contains: 'gluten eggs celery mustard',
      may: 'milk sesame',
      diet: ['halal'],
    }),
    dish('L03', 'Club au saumon fumé / Club gerookte zalm / Smoked salmon club', SANDWICHES, 790, {
      contains: 'gluten fish milk mustard',
      may: 'eggs sesame',
    }),
    dish(
      'L04',
      'Ciabatta mozzarella-pesto / Ciabatta mozzarella en pesto / Mozzarella pesto ciabatta',
      SANDWICHES,
      680,
      { contains: 'gluten milk nuts', may: 'peanuts sesame', unknown: 'lupin', diet: ['vegetarian'] },
    ),
    dish(
      'L05',
      'Wrap houmous et légumes grillés / Wrap hummus en gegrilde groenten / Hummus and grilled veg wrap',
      SANDWICHES,
      650,
      { contains: 'gluten sesame', may: 'mustard', diet: ['vegetarian', 'vegan', 'halal'] },
    ),
    dish('L06', 'Sandwich américain / Broodje préparé / Steak tartare sandwich', SANDWICHES, 560, {
      contains: 'gluten eggs celery mustard',
      may: 'sesame',
      unknown: 'fish sulphites',
    }),
    dish('L07', 'Quiche lorraine / Quiche met spek / Bacon quiche', QUICHES, 720, {
      contains: 'gluten eggs milk',
      may: 'celery',
    }),
    dish(
      'L08',
      "Quiche épinards-chèvre / Quiche met spinazie en geitenkaas / Spinach and goat's cheese quiche",
      QUICHES,
      750,
      { contains: 'gluten eggs milk', may: 'nuts', unknown: 'mustard', diet: ['vegetarian'] },
    ),
    dish('L09', 'Quiche végane aux poireaux / Vegan preiquiche / Vegan leek quiche', QUICHES, 760, {
      contains: 'gluten soybeans',
      may: 'nuts celery',
      diet: ['vegetarian', 'vegan'],
      out: true,
    }),
    dish('L10', 'Soupe tomate aux boulettes / Tomatensoep met balletjes / Tomato soup with meatballs', SOUPS, 520, {
      contains: 'gluten eggs celery',
      may: 'milk',
    }),
    dish('L11', 'Velouté de potiron / Pompoensoep / Pumpkin soup', SOUPS, 490, {
      contains: 'celery',
      may: 'milk',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('L12', 'Soupe de lentilles corail / Rode linzensoep / Red lentil soup', SOUPS, 510, {
      may: 'gluten mustard',
      unknown: 'celery',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('L13', 'Salade César au poulet / Caesarsalade met kip / Chicken Caesar salad', SALADS, 1290, {
      contains: 'gluten eggs fish milk mustard',
      may: 'celery',
    }),
    dish('L14', 'Salade niçoise / Niçoisesalade / Niçoise salad', SALADS, 1350, {
      contains: 'eggs fish mustard',
      unknown: 'sulphites',
    }),
    dish('L15', 'Salade de quinoa et feta / Quinoasalade met feta / Quinoa and feta salad', SALADS, 1190, {
      contains: 'milk nuts',
      may: 'sesame',
      diet: ['vegetarian', 'halal'],
    }),
    dish('L16', 'Salade de crevettes et avocat / Garnaalsalade met avocado / Prawn and avocado salad', SALADS, 1480, {
      contains: 'crustaceans eggs mustard',
      may: 'fish molluscs',
      out: true,
    }),
    dish('L17', 'Pâtes bolognaise / Pastabox bolognaise / Bolognese pasta box', PASTA_BOXES, 890, {
      contains: 'gluten celery',
      may: 'eggs milk',
      diet: ['halal'],
    }),
    dish(
      'L18',
      'Pâtes au pesto et tomates séchées / Pastabox pesto en zongedroogde tomaat / Pesto pasta box',
      PASTA_BOXES,
      920,
      { contains: 'gluten milk nuts sulphites', may: 'eggs', unknown: 'peanuts', diet: ['vegetarian'] },
    ),
    dish('L19', 'Pâtes aux scampis / Pastabox scampi / Scampi pasta box', PASTA_BOXES, 1090, {
      contains: 'gluten crustaceans milk',
      may: 'eggs fish molluscs',
      unknown: 'celery',
    }),
    dish('L20', 'Vol-au-vent / Videe / Chicken vol-au-vent', HOT_DISHES, 1550, {
      contains: 'gluten eggs milk celery',
      may: 'mustard',
    }),
    dish(
      'L21',
      'Stoemp aux carottes et saucisse / Wortelstoemp met braadworst / Carrot stoemp with sausage',
      HOT_DISHES,
      1390,
      { contains: 'milk mustard sulphites', may: 'gluten celery', unknown: 'eggs' },
    ),
    dish('L22', 'Curry de pois chiches / Kikkererwtencurry / Chickpea curry', HOT_DISHES, 1250, {
      contains: 'mustard',
      may: 'peanuts nuts',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish('L23', 'Lasagne aux légumes / Groentelasagne / Vegetable lasagne', HOT_DISHES, 1320, {
      contains: 'gluten eggs milk celery',
      may: 'soybeans',
      diet: ['vegetarian', 'halal'],
    }),
    dish('L24', 'Gâteau aux carottes / Worteltaart / Carrot cake', CAKES, 430, {
      contains: 'gluten eggs milk nuts',
      may: 'peanuts',
      unknown: 'sulphites',
      diet: ['vegetarian'],
    }),
    dish('L25', 'Brownie au chocolat / Chocoladebrownie / Chocolate brownie', CAKES, 350, {
      contains: 'gluten eggs soybeans milk',
      may: 'peanuts nuts',
      diet: ['vegetarian', 'halal'],
    }),
    dish('L26', 'Cheesecake au spéculoos / Speculoos-cheesecake / Speculoos cheesecake', CAKES, 480, {
      contains: 'gluten soybeans milk',
      may: 'eggs nuts',
      unknown: 'lupin',
      diet: ['vegetarian'],
    }),
    dish('L27', 'Tarte aux pommes / Appeltaart / Apple tart', CAKES, 390, {
      contains: 'gluten eggs milk',
      may: 'nuts',
      diet: ['vegetarian', 'halal'],
      out: true,
    }),
    dish('L28', 'Smoothie mangue-passion / Smoothie mango-passievrucht / Mango passion fruit smoothie', DRINKS, 550, {
      may: 'milk',
      diet: ['vegetarian', 'vegan', 'halal'],
    }),
    dish(
      'L29',
      'Smoothie fraise-banane au yaourt / Aardbei-banaansmoothie met yoghurt / Strawberry banana yoghurt smoothie',
      DRINKS,
      560,
      { contains: 'milk', may: 'nuts', diet: ['vegetarian', 'halal'] },
    ),
    dish('L30', 'Café latte / Koffie verkeerd / Caffè latte', DRINKS, 380, {
      contains: 'milk',
      may: 'soybeans nuts',
      diet: ['vegetarian', 'halal'],
    }),
  ],
};
