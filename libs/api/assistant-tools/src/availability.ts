import { Injectable } from '@nestjs/common';
import { Branches } from '@tasty-food/api-branches';
import { EightySixList, Menu } from '@tasty-food/api-menu';
import type { AvailabilityEntry, AvailabilityRow, Language } from '@tasty-food/contract';
import { z } from 'zod';
import { readInput, toolDefinition, type AssistantTool, type ToolContext, type ToolOutcome } from './assistant-tool';
import { availabilityWord } from './availability-word';
import { branchIdOf, branchInput } from './branch-id-of';
import { dishResult, dishSource, notSoldHere, unknownDish } from './dish-lines';
import { languageInput } from './words';

const input = z.strictObject({
  dishes: z
    .array(z.string().max(200))
    .max(20)
    .describe('Names or ids of the dishes asked for, as the person wrote them; empty for everything that is out.'),
  language: languageInput,
  branch: branchInput,
});

/** `availability`: what is on the 86 list at this moment. */
@Injectable()
export class AvailabilityTool implements AssistantTool {
  readonly definition = toolDefinition(
    'availability',
    'Whether dishes are available at this moment, or everything that is out (the 86 list) with when it comes back. Use it when somebody asks what is out, sold out, 86’d, or whether a dish is still there.',
    input,
  );

  constructor(
    private readonly branches: Branches,
    private readonly menu: Menu,
    private readonly list: EightySixList,
  ) {}

  label(language: Language): string {
    return {
      fr: 'Je regarde ce qui est épuisé',
      nl: 'Ik kijk wat uitverkocht is',
      en: 'Looking at what is out',
    }[language];
  }

  async run(called: unknown, context: ToolContext): Promise<ToolOutcome> {
    const { dishes, language, branch } = readInput(input, called);
    const branchId = await branchIdOf(this.branches, branch, context);
    const { rows, notes } =
      dishes.length === 0
        ? { rows: (await this.list.rowsFor(branchId, language)).map(rowOf), notes: [] }
        : await this.named(dishes, branchId, language);
    const lines = rows.map((row) => ({ ...row, lines: [availabilityWord(row, language)] }));
    const isNothingOut = dishes.length === 0 && rows.length === 0;
    return {
      summary: summary(rows.filter(({ available }) => !available).length, context.language),
      content: [
        ...lines.map((dish) => dishResult(dish, undefined, language)),
        ...(isNothingOut ? [nothingOut(language)] : notes).map((text) => ({ type: 'text' as const, text })),
      ],
      facts: isNothingOut || rows.length > 0 ? [{ factsId: context.stepId, branchId, kind: 'availability', rows }] : [],
      sources: lines.map((dish) => dishSource(dish, undefined, { version: dish.version })),
    };
  }

  private async named(names: string[], branchId: string, language: Language) {
    const asked = { branchId, language, dishes: names, codes: [] };
    const { dishes, notFound } = await this.menu.checkAllergens(asked);
    const sold = dishes.filter((dish) => dish.soldHere);
    const dishIds = sold.map(({ dishId }) => dishId);
    const said = await this.list.rowsOf(branchId, dishIds, language);
    const rows = sold.map(({ dishId, dish }): AvailabilityRow => {
      const entry = said.find((other) => other.dishId === dishId);
      return entry ? rowOf(entry) : { dishId, dish, available: true };
    });
    const notes = [
      ...dishes.filter((dish) => !dish.soldHere).map(({ dish }) => notSoldHere(dish, language)),
      ...notFound.map(({ asked: name }) => unknownDish(name, language)),
    ];
    return { rows, notes };
  }
}

/** Without who said so and why: that is for the branch's own list. */
function rowOf({ dishId, dish, available, until, version }: AvailabilityEntry): AvailabilityRow {
  return { dishId, dish, available, ...(until === undefined ? {} : { until }), version };
}

function nothingOut(language: Language): string {
  return {
    fr: 'Rien n’est épuisé en ce moment.',
    nl: 'Er is nu niets uitverkocht.',
    en: 'Nothing is out at the moment.',
  }[language];
}

function summary(count: number, language: Language): string {
  return {
    fr: `${count} plat${count > 1 ? 's' : ''} épuisé${count > 1 ? 's' : ''}`,
    nl: `${count} ${count === 1 ? 'gerecht' : 'gerechten'} uitverkocht`,
    en: `${count} dish${count === 1 ? '' : 'es'} out`,
  }[language];
}
