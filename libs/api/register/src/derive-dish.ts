import { Injectable } from '@nestjs/common';
import type { Inside, Told } from '@tasty-food/api-events';
import type { AllergenCode } from '@tasty-food/contract';
import { derivedState, isTowardsFree } from './allergen-order';
import { deriveAgain, type CellWrite, type Signature } from './cell';
import { CellStore } from './cell-store';
import { IngredientStore } from './ingredient-store';

/** A dish has other ingredients, or another branch sells it: what follows for its cells, by one person. */
@Injectable()
export class DeriveDish {
  constructor(
    private readonly cells: CellStore,
    private readonly ingredients: IngredientStore,
  ) {}

  /**
   * More careful at once. What would say less than before stays as it is and is flagged: an import is one pair of eyes, and leaving
   * an ingredient out must not be a way around the second. A cell that says nothing yet follows its ingredients.
   */
  async again(
    inside: Inside,
    dishId: string,
    codes: readonly AllergenCode[],
    by: Signature,
  ): Promise<{ told: Told[]; toRecheck: number }> {
    const said = await this.ingredients.ofDish(inside, dishId);
    const writes: CellWrite[] = [];
    for (const code of codes) {
      const derived = derivedState(said.map((states) => states.get(code) ?? 'free'));
      for (const cell of await this.cells.lock(inside, dishId, code)) {
        const lowers = cell.version > 0 && isTowardsFree(cell.state, derived);
        const write = deriveAgain(lowers ? { ...cell, overridden: true } : cell, derived, by, new Date());
        if (write) writes.push(write);
      }
    }
    const told = await this.cells.write(inside, writes);
    return { told, toRecheck: writes.filter(({ after }) => after.recheck).length };
  }
}
