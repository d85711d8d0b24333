import { Module } from '@nestjs/common';
import { BranchesModule } from '@tasty-food/api-branches';
import { EventsModule } from '@tasty-food/api-events';
import { StaffModule } from '@tasty-food/api-staff';
import { AddIngredient } from './add-ingredient';
import { ApplyProposal } from './apply-proposal';
import { CellStore } from './cell-store';
import { ChangeCell } from './change-cell';
import { ChangeClaim } from './change-claim';
import { ChangeIngredient } from './change-ingredient';
import { ClaimStore } from './claim-store';
import { DecideProposal } from './decide-proposal';
import { DeriveDish } from './derive-dish';
import { DishHistory } from './history/dish-history';
import { DishHistoryController } from './history/dish-history.controller';
import { DishHistoryStore } from './history/dish-history-store';
import { IngredientsController } from './ingredients.controller';
import { IngredientStore } from './ingredient-store';
import { EffectsOfProposal } from './effects-of-proposal';
import { ProposalStore } from './proposal-store';
import { RegisterController } from './register.controller';
import { ManagerTasks } from './tasks/manager-tasks';
import { TasksController } from './tasks/tasks.controller';

const cells = [ApplyProposal, CellStore, ChangeCell, DecideProposal, DeriveDish, EffectsOfProposal, ProposalStore];
const claims = [ChangeClaim, ClaimStore];
const history = [DishHistory, DishHistoryStore];
const ingredients = [AddIngredient, ChangeIngredient, IngredientStore];

/** The allergen register: who may say what of a dish, and what was said. Needs `Database` from a global module. */
@Module({
  imports: [BranchesModule, EventsModule, StaffModule],
  controllers: [DishHistoryController, IngredientsController, RegisterController, TasksController],
  providers: [...cells, ...claims, ...history, ...ingredients, ManagerTasks],
  exports: [ClaimStore, DeriveDish],
})
export class RegisterModule {}
