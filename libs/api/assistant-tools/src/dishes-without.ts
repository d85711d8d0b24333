import { Injectable } from '@nestjs/common';
import { Branches } from '@tasty-food/api-branches';
import { Menu, type FoundDish } from '@tasty-food/api-menu';
import { ALLERGEN_CODES, allergenCodeSchema, type AllergenCode, type Language } from '@tasty-food/contract';
import { z } from 'zod';
import { asOf, askedDay, dayInput, refuseToCome, sentenceOnDay } from './asked-day';
import {
  readInput,
  toolDefinition,
  UnusableCall,
  type AssistantTool,
  type ToolContext,
  type ToolOutcome,
} from './assistant-tool';
import { branchIdOf, branchInput } from './branch-id-of';
import { dishResult, dishSource } from './dish-lines';
import { allergenLine, languageInput } from './words';

const input = z.strictObject({
  allergens: z
    .array(allergenCodeSchema)
    .max(ALLERGEN_CODES.length)
    .describe('What the guest cannot have. At least one.'),
  query: z
    .string()
    .max(200)
    .nullable()
    .describe(
      'Only dishes of this kind or with this ingredient, in any of the three languages; null for the whole menu.',
    ),
  language: languageInput,
  branch: branchInput,
  at: dayInput,
});

/** `dishes_without`: what a guest with these allergies may order, as far as the register says "absent" for each of them. */
@Injectable()
export class DishesWithout implements AssistantTool {
  readonly definition = toolDefinition(
    'dishes_without',
    'The dishes for which the allergen register says "absent" for every one of the allergens: no traces, nothing unknown. Use it for a guest with one or more allergies who asks what can be ordered. It also says how many dishes are left out because something is unknown.',
    input,
  );

  constructor(
    private readonly branches: Branches,
    private readonly menu: Menu,
  ) {}

  label(language: Language): string {
    return {
      fr: 'Je cherche les plats sans ces allergènes',
      nl: 'Ik zoek gerechten zonder die allergenen',
      en: 'Looking for dishes without these allergens',
    }[language];
  }

  async run(called: unknown, context: ToolContext): Promise<ToolOutcome> {
    const { allergens, query, language, branch, at } = readInput(input, called);
    if (allergens.length === 0) throw new UnusableCall('allergens: name at least one allergen.');
    const branchId = await branchIdOf(this.branches, branch, context);
    const day = askedDay(at, context);
    refuseToCome(day);
    const wishes = { branchId, language, query, diet: [], ...(day ? { at: day.at } : {}) };
    const { dishes } = await this.menu.findDishes({ ...wishes, withoutAllergens: allergens });
    const others = await this.menu.findDishes({ ...wishes, withoutAllergens: [], withAllergens: allergens });
    const unknown = others.dishes.filter((dish) => isOnlyUnknown(dish, allergens));
    // What was out on a day that is over was sold on it all the same.
    const sold = dishes.filter((dish) => (day ? dish.soldHere : dish.available));
    const lines = sold.map((dish) => ({ ...dish, lines: linesOf(dish, allergens, language) }));
    const beside = besides(sold.length, unknown.length, language);
    return {
      summary: summary(sold.length, context.language),
      content: [
        ...lines.map((dish) => dishResult(dish, day, language)),
        ...(beside.length > 0 ? [{ type: 'text' as const, text: sentenceOnDay(beside.join(' '), day, language) }] : []),
      ],
      facts:
        sold.length > 0
          ? [
              {
                factsId: context.stepId,
                branchId,
                ...asOf(day),
                kind: 'allergens',
                rows: sold.flatMap(({ register }) => register.filter(({ code }) => allergens.includes(code))),
              },
            ]
          : [],
      sources: lines.map((dish) =>
        dishSource(
          dish,
          day,
          dish.register.find(({ code }) => allergens.includes(code)),
        ),
      ),
    };
  }
}

function linesOf(dish: FoundDish, allergens: readonly AllergenCode[], language: Language): string[] {
  return allergens.map((code) => allergenLine(code, dish.allergens[code], language));
}

function isOnlyUnknown({ allergens }: FoundDish, codes: readonly AllergenCode[]): boolean {
  return codes.every((code) => allergens[code] === 'free' || allergens[code] === 'unknown');
}

function summary(count: number, language: Language): string {
  return {
    fr: `${count} plat${count > 1 ? 's' : ''} sans ces allergènes`,
    nl: `${count} ${count === 1 ? 'gerecht' : 'gerechten'} zonder die allergenen`,
    en: `${count} dish${count === 1 ? '' : 'es'} without these allergens`,
  }[language];
}

/** What no dish of the result says: that there is none, and how many are left out. */
function besides(found: number, unknown: number, language: Language): string[] {
  const none = {
    fr: 'Aucun plat disponible ne correspond.',
    nl: 'Geen enkel beschikbaar gerecht past daarbij.',
    en: 'No available dish matches.',
  }[language];
  const left = {
    fr: `Non repris, car le registre dit « inconnu » : ${unknown}.`,
    nl: `Niet opgenomen omdat het register "onbekend" zegt: ${unknown}.`,
    en: `Left out because the register says "unknown": ${unknown}.`,
  }[language];
  return [...(found === 0 ? [none] : []), ...(unknown > 0 ? [left] : [])];
}
