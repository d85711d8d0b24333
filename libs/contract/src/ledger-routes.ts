import { budgetChangeSchema, budgetListSchema, budgetSchema } from './budget';
import type { Route } from './route';

/** The routes of the ledger: what may be spent. */
export const LEDGER_ROUTES = {
  budgets: {
    method: 'get',
    path: '/api/budgets',
    summary: 'The budgets that are set: a manager sees those of the own branch and its people, an admin all',
    permission: 'manage-budgets',
    status: 200,
    response: budgetListSchema,
  },
  budget: {
    method: 'get',
    path: '/api/budgets/{scope}',
    summary: 'What one scope (group, branch:<id>, person:<id>) may spend this month, and what it has spent',
    permission: 'manage-budgets',
    status: 200,
    response: budgetSchema,
  },
  setBudget: {
    method: 'put',
    path: '/api/budgets/{scope}',
    summary: 'Set the monthly budget of a scope, or take it away',
    permission: 'manage-budgets',
    status: 200,
    body: budgetChangeSchema,
    response: budgetSchema,
  },
} as const satisfies Record<string, Route>;
