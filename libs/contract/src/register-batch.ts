import { z } from 'zod';
import { allergenCodeSchema, allergenStateSchema } from './allergen';
import { ALLERGEN_CODES } from './allergen-codes';
import { localizedTextSchema } from './language';
import { branchIdSchema, proposalSchema, reasonSchema, registerCellSchema } from './register';

/** What several allergens of one thing are to say, each once. `version` is the one that the person saw of that allergen. */
const cellsSchema = z
  .array(
    z.strictObject({
      code: allergenCodeSchema,
      state: allergenStateSchema,
      version: z.number().int().nonnegative().optional(),
    }),
  )
  .min(1, 'Name at least one allergen.')
  .max(ALLERGEN_CODES.length)
  .refine((cells) => new Set(cells.map(({ code }) => code)).size === cells.length, 'Name each allergen once.');

/**
 * `PUT /api/dishes/:dishId/allergens`: all of it, or nothing and each cell that stands in the way by name. What is towards free waits for a
 * second manager as one batch. `branchId` as for a single cell.
 */
export const cellsChangeSchema = z.strictObject({
  cells: cellsSchema,
  reason: reasonSchema,
  branchId: branchIdSchema.optional(),
});
export type CellsChange = z.infer<typeof cellsChangeSchema>;

/** `PUT /api/ingredients/:ingredientId/allergens`: the same of an ingredient, in every dish that has it. */
export const ingredientCellsChangeSchema = cellsChangeSchema.omit({ branchId: true });
export type IngredientCellsChange = z.infer<typeof ingredientCellsChangeSchema>;

/** As many as a list of proposals has. */
const DECISIONS_MAX = 200;

/** `POST /api/register/proposals/decide`: names each proposal that was looked at; none is decided that is not named. */
export const decisionsSchema = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        proposalId: z.uuid('Use the id of a proposal.').toLowerCase(),
        verdict: z.enum(['approve', 'refuse'], 'Use approve or refuse.'),
      }),
    )
    .min(1, 'Name at least one proposal.')
    .max(DECISIONS_MAX)
    .refine(
      (decisions) => new Set(decisions.map(({ proposalId }) => proposalId)).size === decisions.length,
      'Name each proposal once.',
    ),
  reason: reasonSchema.optional(),
});
export type Decisions = z.infer<typeof decisionsSchema>;

export const decisionsOutcomeSchema = z.object({
  /** The cells that say something else now. */
  cells: z.array(registerCellSchema),
  /** Approved or refused by this. */
  proposals: z.array(proposalSchema),
  /** Not decided by this: it rests on what has changed since (`outdated`), or somebody was first (its `state` says how). */
  passedOver: z.array(proposalSchema),
});
export type DecisionsOutcome = z.infer<typeof decisionsOutcomeSchema>;

/** What one cell would say if a proposal were approved now. */
export const cellEffectSchema = z.object({
  dishId: z.string(),
  dish: localizedTextSchema,
  branchId: z.string(),
  code: allergenCodeSchema,
  from: allergenStateSchema,
  to: allergenStateSchema,
});
export type CellEffect = z.infer<typeof cellEffectSchema>;

/** `GET /api/register/proposals/:proposalId/effects`: of it and of all that was proposed in the same deed, whatever became of each. */
export const proposalEffectsSchema = z.object({
  proposals: z.array(
    z.object({
      proposal: proposalSchema,
      /** Still open, and what it rests on is still so: approving it does what `effects` says. */
      holds: z.boolean(),
      effects: z.array(cellEffectSchema),
    }),
  ),
});
export type ProposalEffects = z.infer<typeof proposalEffectsSchema>;
