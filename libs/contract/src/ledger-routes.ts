import { budgetChangeSchema, budgetListSchema, budgetSchema } from './budget';
import type { Route } from './route';
import { ownUsageSchema, usageQuerySchema, usageReportSchema } from './usage-report';

/** The routes of the ledger: what may be spent, and what was. */
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
  usage: {
    method: 'get',
    path: '/api/usage',
    summary: 'What answers used and cost, by day, branch and model: a manager sees the own branch, an admin all',
    permission: 'read-usage',
    status: 200,
    query: usageQuerySchema,
    response: usageReportSchema,
  },
  ownUsage: {
    method: 'get',
    path: '/api/usage/mine',
    summary: 'How far the budget is used that a question of mine would meet first, in percent',
    permission: 'signed-in',
    status: 200,
    response: ownUsageSchema,
  },
} as const satisfies Record<string, Route>;
