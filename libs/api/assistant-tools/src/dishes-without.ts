import { Injectable } from '@nestjs/common';
import { Branches } from '@tasty-food/api-branches';
import { Menu, type FoundDish } from '@tasty-food/api-menu';
import { ALLERGEN_NAMES } from '@tasty-food/api-vocabulary';
import {
  ALLERGEN_CODES,
  allergenCodeSchema,
  languageSchema,
  type AllergenCode,
  type Language,
} from '@tasty-food/contract';
import { z } from 'zod';
import {
  readInput,
  toolDefinition,
  UnusableCall,
  type AssistantTool,
  type ToolContext,
  type ToolOutcome,
} from './assistant-tool';
import { branchIdOf } from './branch-id-of';
import { allergenLine } from './words';

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
  language: languageSchema.describe('The language of the question: the result is worded in it.'),
  branch: z.string().max(100).nullable().describe('The branch, if the question names one; else null.'),
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
    const { allergens, query, language, branch } = readInput(input, called);
    if (allergens.length === 0) throw new UnusableCall('allergens: name at least one allergen.');
    const branchId = await branchIdOf(this.branches, branch, context);
    const wishes = { branchId, language, query, diet: [] };
    const { dishes } = await this.menu.findDishes({ ...wishes, withoutAllergens: allergens });
    const others = await this.menu.findDishes({ ...wishes, withoutAllergens: [], withAllergens: allergens });
    const unknown = others.dishes.filter((dish) => isOnlyUnknown(dish, allergens));
    const sold = dishes.filter((dish) => dish.available);
    return {
      summary: summary(sold.length, context.language),
      content: [
        ...sold.map((dish) => ({
          type: 'search_result' as const,
          source: `dish:${dish.dishId}`,
          title: dish.dish,
          content: linesOf(dish, allergens, language).map((text) => ({ type: 'text' as const, text })),
          citations: { enabled: true },
        })),
        { type: 'text', text: leftOut(sold.length, unknown, allergens, language) },
      ],
      facts:
        sold.length > 0
          ? [
              {
                factsId: context.stepId,
                branchId,
                kind: 'allergens',
                rows: sold.flatMap(({ register }) => register.filter(({ code }) => allergens.includes(code))),
              },
            ]
          : [],
      sources: sold.map((dish) => {
        const [row] = dish.register.filter(({ code }) => allergens.includes(code));
        return {
          sourceId: `dish:${dish.dishId}`,
          kind: 'dish',
          title: dish.dish,
          locator: `dish:${dish.dishId}`,
          excerpt: linesOf(dish, allergens, language).join('\n'),
          checkedAt: row?.checkedAt,
          checkedBy: row?.checkedBy,
          version: row?.version,
        };
      }),
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

function leftOut(found: number, unknown: FoundDish[], codes: readonly AllergenCode[], language: Language): string {
  const names = codes.map((code) => ALLERGEN_NAMES[language][code]).join(', ');
  const count = unknown.length;
  const none = {
    fr: `Aucun plat disponible n’est indiqué « absent » pour : ${names}.`,
    nl: `Geen enkel beschikbaar gerecht staat als "afwezig" voor: ${names}.`,
    en: `No available dish is marked "absent" for: ${names}.`,
  }[language];
  const left = {
    fr: `Non repris, car le registre dit « inconnu » : ${count}.`,
    nl: `Niet opgenomen omdat het register "onbekend" zegt: ${count}.`,
    en: `Left out because the register says "unknown": ${count}.`,
  }[language];
  return found === 0 ? `${none} ${left}` : left;
}
