import { Injectable } from '@nestjs/common';
import { Branches } from '@tasty-food/api-branches';
import { Menu, type CheckedDish } from '@tasty-food/api-menu';
import { ALLERGEN_CODES, allergenCodeSchema, type Language } from '@tasty-food/contract';
import { z } from 'zod';
import { asOf, askedDay, dayInput, refuseToCome, sentenceOnDay } from './asked-day';
import { readInput, toolDefinition, type AssistantTool, type ToolContext, type ToolOutcome } from './assistant-tool';
import { branchIdOf, branchInput } from './branch-id-of';
import { dishResult, dishSource, notSoldHere, unknownDish } from './dish-lines';
import { allergenLine, languageInput } from './words';

const input = z.strictObject({
  dishes: z
    .array(z.string().max(200))
    .max(20)
    .describe('Names or ids of the dishes, as the person wrote them. Several at once are welcome.'),
  allergens: z
    .array(allergenCodeSchema)
    .max(ALLERGEN_CODES.length)
    .describe('The allergens asked for; an empty list means all 14.'),
  language: languageInput,
  branch: branchInput,
  at: dayInput,
});

/** `check_allergens`: what the register says of dishes and allergens. */
@Injectable()
export class CheckAllergens implements AssistantTool {
  readonly definition = toolDefinition(
    'check_allergens',
    'What the allergen register says of one or more dishes: contains, may contain traces, absent or unknown, for each of the allergens asked for. Use it for every question about allergens in a named dish; with "at" for what the register said on a day that is over.',
    input,
  );

  constructor(
    private readonly branches: Branches,
    private readonly menu: Menu,
  ) {}

  label(language: Language): string {
    return {
      fr: 'Je consulte le registre des allergènes',
      nl: 'Ik bekijk het allergenenregister',
      en: 'Checking the allergen register',
    }[language];
  }

  async run(called: unknown, context: ToolContext): Promise<ToolOutcome> {
    const asked = readInput(input, called);
    const { language } = asked;
    const codes = asked.allergens.length > 0 ? asked.allergens : [...ALLERGEN_CODES];
    const branchId = await branchIdOf(this.branches, asked.branch, context);
    const day = askedDay(asked.at, context);
    refuseToCome(day);
    const question = { branchId, language, dishes: asked.dishes, codes };
    const { dishes, notFound } = await this.menu.checkAllergens({ ...question, ...(day ? { at: day.at } : {}) });
    const sold = dishes.filter((dish) => dish.soldHere);
    const lines = sold.map((dish) => ({ ...dish, lines: linesOf(dish, language) }));
    return {
      summary: summary(sold.length, context.language),
      content: [
        ...lines.map((dish) => dishResult(dish, day, language)),
        ...dishes
          .filter((dish) => !dish.soldHere)
          .map((dish) => text(sentenceOnDay(notSoldHere(dish.dish, language), day, language))),
        ...notFound.map(({ asked: name, suggestions }) =>
          text(sentenceOnDay(noSuchDish(name, suggestions, language), day, language)),
        ),
      ],
      facts:
        sold.length > 0
          ? [
              {
                factsId: context.stepId,
                branchId,
                ...asOf(day),
                kind: 'allergens',
                rows: sold.flatMap((dish) => dish.rows),
              },
            ]
          : [],
      sources: lines.map((dish) =>
        dishSource(
          dish,
          day,
          dish.rows.find((row) => row.checkedAt),
        ),
      ),
    };
  }
}

function linesOf({ rows }: CheckedDish, language: Language): string[] {
  return rows.map(({ code, state }) => allergenLine(code, state, language));
}

function text(line: string): { type: 'text'; text: string } {
  return { type: 'text', text: line };
}

function summary(count: number, language: Language): string {
  const many = count > 1 ? 's' : '';
  return {
    fr: `${count} plat${many} vérifié${many} dans le registre`,
    nl: `${count} ${count === 1 ? 'gerecht' : 'gerechten'} nagekeken in het register`,
    en: `${count} dish${count === 1 ? '' : 'es'} checked in the register`,
  }[language];
}

function noSuchDish(name: string, suggestions: readonly string[], language: Language): string {
  const list = suggestions.join(', ');
  const asked = unknownDish(name, language);
  if (suggestions.length === 0) return asked;
  return `${asked} ${{ fr: `Vouliez-vous dire : ${list} ?`, nl: `Bedoelde u: ${list}?`, en: `Did you mean: ${list}?` }[language]}`;
}
