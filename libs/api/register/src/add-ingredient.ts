import { Injectable } from '@nestjs/common';
import { PortalEvents } from '@tasty-food/api-events';
import { ProblemException } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import { ALLERGEN_CODES, type Ingredient, type NewIngredient, type StaffMember } from '@tasty-food/contract';
import { IngredientStore } from './ingredient-store';

/**
 * A new ingredient. One manager says what is in it; what he does not say is unknown, since "free" of something takes two: from there
 * each allergen goes the way of every change towards free.
 */
@Injectable()
export class AddIngredient {
  constructor(
    private readonly ingredients: IngredientStore,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  /** Throws `already-exists`. */
  async add({ id, name, allergens }: NewIngredient, staff: StaffMember): Promise<Ingredient> {
    const said = ALLERGEN_CODES.map((code) => ({ code, state: allergens[code] ?? ('unknown' as const) }));
    await this.events.change(async (inside) => {
      if (!(await this.ingredients.add(inside, { id, name }, said)))
        throw new ProblemException('already-exists', `There is an ingredient ${id} already: choose another id.`);
      const deed = { kind: 'register', action: 'added an ingredient', subject: id, by: staff } as const;
      await this.audit.record({ ...deed, after: { name, allergens } }, inside);
      return { result: undefined, told: [] };
    });
    return {
      ingredientId: id,
      name: name[staff.language],
      allergens: Object.fromEntries(said.map(({ code, state }) => [code, state])) as Ingredient['allergens'],
      versions: Object.fromEntries(ALLERGEN_CODES.map((code) => [code, 0])) as Ingredient['versions'],
      dishes: [],
    };
  }
}
