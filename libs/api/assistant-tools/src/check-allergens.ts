import { Injectable } from '@nestjs/common';
import { Branches } from '@tasty-food/api-branches';
import type { ClaudeSearchResult } from '@tasty-food/api-claude';
import { Menu, type CheckedDish } from '@tasty-food/api-menu';
import { ALLERGEN_CODES, allergenCodeSchema, languageSchema, type Language, type Source } from '@tasty-food/contract';
import { z } from 'zod';
import { readInput, toolDefinition, type AssistantTool, type ToolContext, type ToolOutcome } from './assistant-tool';
import { branchIdOf } from './branch-id-of';
import { allergenLine } from './words';

const input = z.strictObject({
  dishes: z
    .array(z.string().max(200))
    .max(20)
    .describe('Names or ids of the dishes, as the person wrote them. Several at once are welcome.'),
  allergens: z
    .array(allergenCodeSchema)
    .max(ALLERGEN_CODES.length)
    .describe('The allergens asked for; an empty list means all 14.'),
  language: languageSchema.describe('The language of the question: the result is worded in it.'),
  branch: z.string().max(100).nullable().describe('The branch, if the question names one; else null.'),
});

/** `check_allergens`: what the register says of dishes and allergens. */
@Injectable()
export class CheckAllergens implements AssistantTool {
  readonly definition = toolDefinition(
    'check_allergens',
    'What the allergen register says of one or more dishes: contains, may contain traces, absent or unknown, for each of the allergens asked for. Use it for every question about allergens in a named dish.',
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
    const { dishes, notFound } = await this.menu.checkAllergens({ branchId, language, dishes: asked.dishes, codes });
    const sold = dishes.filter((dish) => dish.soldHere);
    return {
      summary: summary(sold.length, context.language),
      content: [
        ...sold.map((dish) => searchResult(dish, language)),
        ...dishes.filter((dish) => !dish.soldHere).map((dish) => text(notSoldHere(dish.dish, language))),
        ...notFound.map(({ asked: name, suggestions }) => text(unknownDish(name, suggestions, language))),
      ],
      facts:
        sold.length > 0
          ? [{ factsId: context.stepId, branchId, kind: 'allergens', rows: sold.flatMap((dish) => dish.rows) }]
          : [],
      sources: sold.map((dish) => sourceOf(dish, language)),
    };
  }
}

function searchResult(dish: CheckedDish, language: Language): ClaudeSearchResult {
  return {
    type: 'search_result',
    source: `dish:${dish.dishId}`,
    title: dish.dish,
    content: dish.rows.map((row) => ({ type: 'text', text: allergenLine(row.code, row.state, language) })),
    citations: { enabled: true },
  };
}

function sourceOf(dish: CheckedDish, language: Language): Source {
  const checked = dish.rows.find((row) => row.checkedAt);
  return {
    sourceId: `dish:${dish.dishId}`,
    kind: 'dish',
    title: dish.dish,
    locator: `dish:${dish.dishId}`,
    excerpt: dish.rows.map((row) => allergenLine(row.code, row.state, language)).join('\n'),
    checkedAt: checked?.checkedAt,
    checkedBy: checked?.checkedBy,
    version: checked?.version,
  };
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

function notSoldHere(dish: string, language: Language): string {
  return {
    fr: `${dish} n’est pas vendu dans ce restaurant.`,
    nl: `${dish} wordt in deze vestiging niet verkocht.`,
    en: `${dish} is not sold at this branch.`,
  }[language];
}

function unknownDish(name: string, suggestions: readonly string[], language: Language): string {
  const list = suggestions.join(', ');
  const asked = {
    fr: `Aucun plat nommé « ${name} » à la carte.`,
    nl: `Geen gerecht met de naam "${name}" op de kaart.`,
    en: `No dish named "${name}" is on the menu.`,
  }[language];
  if (suggestions.length === 0) return asked;
  return `${asked} ${{ fr: `Vouliez-vous dire : ${list} ?`, nl: `Bedoelde u: ${list}?`, en: `Did you mean: ${list}?` }[language]}`;
}
