import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  budgetChangeSchema,
  budgetScopeSchema,
  type Budget,
  type BudgetChange,
  type BudgetList,
  type BudgetScope,
} from '@tasty-food/contract';
import { BudgetDesk } from './budget-desk';
import { ChangeBudget } from './change-budget';

const scopeOfPath = new SchemaPipe(budgetScopeSchema, 'scope');

@Controller('api/budgets')
export class BudgetsController {
  constructor(
    private readonly desk: BudgetDesk,
    private readonly changeBudget: ChangeBudget,
  ) {}

  @Get()
  async list(@CurrentSession() { staff }: SignedIn): Promise<BudgetList> {
    return { budgets: await this.desk.list(staff) };
  }

  @Get(':scope')
  find(@CurrentSession() { staff }: SignedIn, @Param('scope', scopeOfPath) scope: BudgetScope): Promise<Budget> {
    return this.desk.find(staff, scope);
  }

  @Put(':scope')
  set(
    @CurrentSession() { staff }: SignedIn,
    @Param('scope', scopeOfPath) scope: BudgetScope,
    @Body(new SchemaPipe(budgetChangeSchema, 'budget')) change: BudgetChange,
  ): Promise<Budget> {
    return this.changeBudget.change(staff, scope, change);
  }
}
