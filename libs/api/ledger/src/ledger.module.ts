import { Module } from '@nestjs/common';
import { StaffModule } from '@tasty-food/api-staff';
import { BudgetDesk } from './budget-desk';
import { BudgetStore } from './budget-store';
import { Budgets } from './budgets';
import { BudgetsController } from './budgets.controller';
import { LedgerStore } from './ledger-store';

/** What was spent, and what may be. Needs `Database` from a global module. */
@Module({
  imports: [StaffModule],
  controllers: [BudgetsController],
  providers: [BudgetDesk, Budgets, BudgetStore, LedgerStore],
  exports: [Budgets, LedgerStore],
})
export class LedgerModule {}
