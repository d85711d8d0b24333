import { z } from 'zod';
import { allergenCodeSchema, allergenStateSchema } from './allergen';
import { replaceUnstorable } from './storable-text';

/** What the law lets nobody say lightly: set by a person with a reason, never concluded from an allergen that is absent. */
export const CLAIMS = ['gluten-free', 'lactose-free'] as const;
export const claimSchema = z.enum(CLAIMS);
export type Claim = z.infer<typeof claimSchema>;

export const reasonSchema = z.string().trim().min(3, 'Say why, in a few words.').max(500).overwrite(replaceUnstorable);
export const branchIdSchema = z.string().regex(/^[\w.-]{1,64}$/, 'Use the id of a branch: angleur.');

/**
 * `PUT /api/dishes/:dishId/allergens/:code`. `version` (or the header If-Match) is the version of the cell that the person saw.
 * `branchId` defaults to the person's own; who belongs to all branches and names none means every branch that sells the dish.
 */
export const cellChangeSchema = z.strictObject({
  state: allergenStateSchema,
  reason: reasonSchema,
  version: z.number().int().nonnegative().optional(),
  branchId: branchIdSchema.optional(),
});
export type CellChange = z.infer<typeof cellChangeSchema>;

/**
 * `PUT /api/ingredients/:ingredientId/allergens/:code`: in every dish that has it. `version` (or the header If-Match) is the one of that
 * allergen in the ingredient that the person saw.
 */
export const ingredientChangeSchema = z.strictObject({
  state: allergenStateSchema,
  reason: reasonSchema,
  version: z.number().int().nonnegative().optional(),
});
export type IngredientChange = z.infer<typeof ingredientChangeSchema>;

/** `PUT /api/dishes/:dishId/claims/:claim`. */
export const claimChangeSchema = z.strictObject({
  claimed: z.boolean(),
  reason: reasonSchema,
  branchId: branchIdSchema.optional(),
});
export type ClaimChange = z.infer<typeof claimChangeSchema>;

/** A cell of the register as its keepers see it. */
export const registerCellSchema = z.object({
  dishId: z.string(),
  branchId: z.string(),
  code: allergenCodeSchema,
  state: allergenStateSchema,
  /** What its ingredients say. */
  derivedState: allergenStateSchema,
  overridden: z.boolean(),
  /** The ingredients have changed since a person decided: look again. */
  recheck: z.boolean(),
  checkedAt: z.string().optional(),
  checkedBy: z.string().optional(),
  version: z.number().int(),
});
export type RegisterCellView = z.infer<typeof registerCellSchema>;

/** A step towards free, which waits for a manager who did not propose it. */
export const proposalSchema = z.object({
  proposalId: z.string(),
  /** What was proposed in one deed with one reason bears the same; left out: it was proposed alone. */
  batchId: z.string().optional(),
  kind: z.enum(['cell', 'ingredient', 'claim']),
  dishId: z.string().optional(),
  branchId: z.string().optional(),
  code: allergenCodeSchema.optional(),
  claim: claimSchema.optional(),
  ingredientId: z.string().optional(),
  from: allergenStateSchema.optional(),
  to: allergenStateSchema.optional(),
  reason: z.string(),
  state: z.enum(['open', 'approved', 'refused', 'outdated']),
  proposedBy: z.string(),
  /** The staff member: two may bear one name. */
  proposedById: z.string(),
  proposedAt: z.string(),
  decidedBy: z.string().optional(),
  decidedAt: z.string().optional(),
  decisionReason: z.string().optional(),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** `GET /api/register/proposals`: those of a branch (without one: of each of the person's) and those of ingredients. */
export const proposalQuerySchema = z.strictObject({
  state: z.enum(['open', 'approved', 'refused', 'outdated']).default('open'),
  branch: branchIdSchema.optional(),
});
export type ProposalQuery = z.infer<typeof proposalQuerySchema>;
export const proposalListSchema = z.object({ proposals: z.array(proposalSchema) });
export type ProposalList = z.infer<typeof proposalListSchema>;

export const decisionSchema = z.strictObject({ reason: reasonSchema.optional() });
export type Decision = z.infer<typeof decisionSchema>;

/** `200`: applied, these are the cells now. `202`: waits for a second manager. One change may be both, in different branches. */
export const registerOutcomeSchema = z.object({
  cells: z.array(registerCellSchema),
  proposals: z.array(proposalSchema),
});
export type RegisterOutcome = z.infer<typeof registerOutcomeSchema>;

/** `GET /api/dishes/:dishId/allergens/:code/history`: at a branch; without one at each of the person's. */
export const cellHistoryQuerySchema = z.strictObject({ branch: branchIdSchema.optional() });

/** One change of a cell. `from` and `to` are equal where somebody looked and found it right. */
export const registerHistoryRowSchema = z.object({
  branchId: z.string(),
  version: z.number().int(),
  from: allergenStateSchema,
  to: allergenStateSchema,
  kind: z.enum(['derived', 'override', 'confirmed']),
  reason: z.string(),
  by: z.string(),
  approvedBy: z.string().optional(),
  validFrom: z.string(),
  at: z.string(),
});
export const registerHistorySchema = z.object({
  dishId: z.string(),
  code: allergenCodeSchema,
  rows: z.array(registerHistoryRowSchema),
});
export type RegisterHistory = z.infer<typeof registerHistorySchema>;

/** A claim that is made for a dish at a branch: who, when, why. */
export const dishClaimSchema = z.object({
  claim: claimSchema,
  claimedAt: z.string(),
  claimedBy: z.string(),
  reason: z.string(),
});
export type DishClaim = z.infer<typeof dishClaimSchema>;
