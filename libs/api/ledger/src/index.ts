export { Budgets } from './budgets';
export type { Holding, OverBudget } from './budget-store';
export { LedgerModule } from './ledger.module';
export { booking, LedgerStore, type Spent } from './ledger-store';
export { WarnOfBudgets } from './warn-of-budgets';
