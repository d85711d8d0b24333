import type { AllergenCode, AllergenState, Claim } from '@tasty-food/contract';
import type { Generated, GeneratedAlways } from 'kysely';

interface Signed {
  changed_by: string | null;
  changed_by_name: string;
  /** The second pair of eyes, where one was needed. */
  approved_by: Generated<string | null>;
  approved_by_name: Generated<string | null>;
  changed_at: Generated<Date>;
}

/** A row a change of a cell; append-only. */
export interface RegisterHistoryTable extends Signed {
  id: GeneratedAlways<string>;
  dish_id: string;
  branch_id: string;
  code: AllergenCode;
  version: number;
  from_state: AllergenState;
  to_state: AllergenState;
  kind: 'derived' | 'override' | 'confirmed';
  reason: string;
  valid_from: Generated<Date>;
}

/** A row a change of an ingredient; append-only. */
export interface IngredientHistoryTable extends Signed {
  id: GeneratedAlways<string>;
  ingredient_id: string;
  code: AllergenCode;
  from_state: AllergenState;
  to_state: AllergenState;
  reason: string;
}

/** A row a decision, the newest counts; append-only. */
export interface DishClaimsTable extends Signed {
  id: GeneratedAlways<string>;
  dish_id: string;
  branch_id: string;
  claim: Claim;
  claimed: boolean;
  reason: string;
}

/** A step towards free that waits for a second manager, or did. */
export interface RegisterProposalsTable {
  id: string;
  batch_id: string | null;
  dish_id: string | null;
  branch_id: string | null;
  code: AllergenCode | null;
  claim: Claim | null;
  ingredient_id: string | null;
  from_state: AllergenState | null;
  to_state: AllergenState | null;
  base_version: Generated<number>;
  kind: 'cell' | 'ingredient' | 'claim';
  reason: string;
  state: Generated<'open' | 'approved' | 'refused' | 'outdated'>;
  proposed_by: string;
  proposed_by_name: string;
  proposed_at: Generated<Date>;
  decided_by: string | null;
  decided_by_name: string | null;
  decided_at: Date | null;
  decision_reason: string | null;
}
