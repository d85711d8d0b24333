import { Module } from '@nestjs/common';
import { EventsModule } from '@tasty-food/api-events';
import { StaffModule } from '@tasty-food/api-staff';
import { BudgetDesk } from './budget-desk';
import { BudgetStore } from './budget-store';
import { Budgets } from './budgets';
import { BudgetsController } from './budgets.controller';
import { ChangeBudget } from './change-budget';
import { LedgerStore } from './ledger-store';
import { ReportUsage } from './report-usage';
import { UsageController } from './usage.controller';
import { UsageStore } from './usage-store';
import { WarnOfBudgets } from './warn-of-budgets';

/** What was spent, and what may be. Needs `Database` from a global module. */
@Module({
  imports: [EventsModule, StaffModule],
  controllers: [BudgetsController, UsageController],
  providers: [BudgetDesk, Budgets, BudgetStore, ChangeBudget, LedgerStore, ReportUsage, UsageStore, WarnOfBudgets],
  exports: [Budgets, LedgerStore, WarnOfBudgets],
})
export class LedgerModule {}
