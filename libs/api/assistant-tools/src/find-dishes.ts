import { Injectable } from '@nestjs/common';
import { Branches } from '@tasty-food/api-branches';
import { Menu, type FoundDish } from '@tasty-food/api-menu';
import { ALLERGEN_NAMES, DIET_NAMES, STATE_WORDS } from '@tasty-food/api-vocabulary';
import {
  ALLERGEN_CODES,
  allergenCodeSchema,
  DIETS,
  dietSchema,
  type AllergenCode,
  type AllergenState,
  type Facts,
  type Language,
} from '@tasty-food/contract';
import { z } from 'zod';
import { asOf, askedDay, dayInput, refuseToCome, sentenceOnDay, type AskedDay } from './asked-day';
import { readInput, toolDefinition, type AssistantTool, type ToolContext, type ToolOutcome } from './assistant-tool';
import { availabilityWord } from './availability-word';
import { branchIdOf, branchInput } from './branch-id-of';
import { dishResult, dishSource } from './dish-lines';
import { allergenLine, labelled, languageInput, priceWord } from './words';

const input = z.strictObject({
  query: z
    .string()
    .max(200)
    .nullable()
    .describe('A dish, an ingredient or a kind of dish, in any of the three languages; null for the whole menu.'),
  with_allergens: z
    .array(allergenCodeSchema)
    .max(ALLERGEN_CODES.length)
    .describe(
      'Only dishes that contain, may contain or are unknown for at least one of these; empty to leave it open.',
    ),
  without_allergens: z
    .array(allergenCodeSchema)
    .max(ALLERGEN_CODES.length)
    .describe('Only dishes for which the register says "absent" for every one of these.'),
  diet: z.array(dietSchema).max(DIETS.length).describe('Only dishes that carry every one of these diet tags.'),
  language: languageInput,
  branch: branchInput,
  at: dayInput,
});
type Input = z.infer<typeof input>;

/** With so many dishes or fewer each is described in full; a longer list keeps to names, prices and what was asked for. */
const DESCRIBED_MAX = 5;

/** `find_dishes`: dishes of the menu with price, diet and availability. */
@Injectable()
export class FindDishes implements AssistantTool {
  readonly definition = toolDefinition(
    'find_dishes',
    'Dishes of the menu with their price, diet tags, availability and ingredients. Use it for prices, for what is available, for what a dish is made of, and for lists: dishes with or without an allergen, vegan dishes, dishes with an ingredient; with "at" for the menu and the prices of another day, over or to come.',
    input,
  );

  constructor(
    private readonly branches: Branches,
    private readonly menu: Menu,
  ) {}

  label(language: Language): string {
    return { fr: 'Je cherche dans la carte', nl: 'Ik zoek op de kaart', en: 'Looking through the menu' }[language];
  }

  async run(called: unknown, context: ToolContext): Promise<ToolOutcome> {
    const asked = readInput(input, called);
    const { language } = asked;
    const branchId = await branchIdOf(this.branches, asked.branch, context);
    const day = askedDay(asked.at, context);
    if (askedCodes(asked).length > 0) refuseToCome(day);
    const { dishes, total } = await this.menu.findDishes({
      branchId,
      language,
      query: asked.query,
      withAllergens: asked.with_allergens,
      withoutAllergens: asked.without_allergens,
      diet: asked.diet,
      ...(day ? { at: day.at } : {}),
    });
    // Who asks for allergens is told of these: a description beside them speaks of others that stand in no row of the result.
    const describe = dishes.length <= DESCRIBED_MAX && askedCodes(asked).length === 0 ? fullLines : shortLines;
    return {
      summary: summary(total, context.language),
      content:
        dishes.length > 0
          ? dishes.map((dish) => dishResult({ ...dish, lines: describe(dish, asked, day) }, day, language))
          : [{ type: 'text', text: sentenceOnDay(nothing(language), day, language) }],
      facts: factsOf(dishes, asked, { stepId: context.stepId, branchId, day }),
      sources: dishes.map((dish) =>
        dishSource({ ...dish, lines: fullLines(dish, asked, day) }, day, { version: dish.version }),
      ),
    };
  }
}

function shortLines(dish: FoundDish, asked: Input, day: AskedDay | undefined): string[] {
  const price = priceWord(dish.priceCents, asked.language);
  const can = saleWords(dish, asked, day).filter(() => day !== undefined || !dish.available);
  const line = [price, ...can.map((word) => word.toLowerCase())].join(', ');
  // A list of dishes with an allergen is worth nothing without the word that tells contains from traces.
  return [line, ...askedLines(dish, asked)];
}

/** The cells that the question was about, in the register's wording. */
function askedLines(dish: FoundDish, asked: Input): string[] {
  return askedCodes(asked).map((code) => allergenLine(code, dish.allergens[code], asked.language));
}

function askedCodes({ with_allergens, without_allergens }: Input): AllergenCode[] {
  return [...new Set([...with_allergens, ...without_allergens])];
}

/** The 86 list is of now: of another day only what the branch does not sell on it is said. */
function saleWords(dish: FoundDish, { language }: Input, day: AskedDay | undefined): string[] {
  if (!day) return [availabilityWord(dish, language)];
  return dish.soldHere ? [] : [availabilityWord({ available: false, soldHere: false }, language)];
}

function fullLines(dish: FoundDish, asked: Input, day: AskedDay | undefined): string[] {
  const { language } = asked;
  const lines = [
    labelled(LABELS[language].price, priceWord(dish.priceCents, language), language),
    ...saleWords(dish, asked, day),
    dish.description,
    labelled(LABELS[language].ingredients, dish.ingredients.join(', '), language),
  ];
  if (dish.diet.length > 0) {
    lines.push(
      labelled(LABELS[language].diet, dish.diet.map((diet) => DIET_NAMES[language][diet]).join(', '), language),
    );
  }
  // Of a day to come the register says nothing.
  return day?.isToCome ? lines : [...lines, ...askedLines(dish, asked), ...registerLines(dish, language)];
}

/** The register in two lines: what the dish contains, and what it may contain. */
function registerLines(dish: FoundDish, language: Language): string[] {
  return (['contains', 'may-contain', 'unknown'] as const).flatMap((state: AllergenState) => {
    const names = ALLERGEN_CODES.filter((code) => dish.allergens[code] === state).map(
      (code) => ALLERGEN_NAMES[language][code],
    );
    if (names.length === 0) return [];
    return [labelled(`${LABELS[language].register}, ${STATE_WORDS[language][state]}`, names.join(', '), language)];
  });
}

function factsOf(
  dishes: FoundDish[],
  asked: Input,
  { stepId, branchId, day }: Pick<ToolContext, 'stepId' | 'branchId'> & { readonly day: AskedDay | undefined },
): Facts[] {
  if (dishes.length === 0) return [];
  const rows = dishes.map(({ dishId, dish, priceCents, available, soldHere, diet, version }) => ({
    dishId,
    dish,
    priceCents,
    available: day ? soldHere : available,
    diet,
    version,
  }));
  const facts: Facts[] = [{ factsId: `${stepId}.dishes`, branchId, ...asOf(day), kind: 'dishes', rows }];
  const codes = askedCodes(asked);
  if (codes.length === 0) return facts;
  const cells = dishes.flatMap((dish) => dish.register.filter((row) => codes.includes(row.code)));
  return [...facts, { factsId: `${stepId}.allergens`, branchId, ...asOf(day), kind: 'allergens', rows: cells }];
}

function summary(total: number, language: Language): string {
  return {
    fr: `${total} plat${total > 1 ? 's' : ''} trouvé${total > 1 ? 's' : ''}`,
    nl: `${total} ${total === 1 ? 'gerecht' : 'gerechten'} gevonden`,
    en: `${total} dish${total === 1 ? '' : 'es'} found`,
  }[language];
}

function nothing(language: Language): string {
  return {
    fr: 'Aucun plat de la carte ne correspond.',
    nl: 'Geen enkel gerecht op de kaart past daarbij.',
    en: 'No dish on the menu matches.',
  }[language];
}

const LABELS = {
  fr: {
    price: 'Prix',
    ingredients: 'Ingrédients',
    diet: 'Régime',
    register: 'Registre',
  },
  nl: {
    price: 'Prijs',
    ingredients: 'Ingrediënten',
    diet: 'Dieet',
    register: 'Register',
  },
  en: {
    price: 'Price',
    ingredients: 'Ingredients',
    diet: 'Diet',
    register: 'Register',
  },
} as const satisfies Record<Language, Record<string, string>>;
