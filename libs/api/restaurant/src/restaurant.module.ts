import { Module } from '@nestjs/common';
import { BranchesModule } from '@tasty-food/api-branches';
import { EventsModule } from '@tasty-food/api-events';
import { StaffModule } from '@tasty-food/api-staff';
import { AvailabilityController } from './availability/availability.controller';
import { AvailabilityStore } from './availability/availability-store';
import { EightySixList } from './availability/eighty-six-list';
import { DishVersionStore } from './dishes/dish-version-store';
import { DishesController } from './dishes/dishes.controller';
import { EditDish } from './dishes/edit-dish';
import { DishHistory } from './history/dish-history';
import { DishHistoryController } from './history/dish-history.controller';
import { DishHistoryStore } from './history/dish-history-store';
import { ImportMenu } from './import/import-menu';
import { MenuImportController } from './import/menu-import.controller';
import { MenuTableStore } from './import/menu-table-store';
import { Menu } from './menu';
import { MenuController } from './menu.controller';
import { MenuHistoryStore } from './menu-history-store';
import { MenuImportStore } from './menu-import-store';
import { MenuStore } from './menu-store';
import { AddIngredient } from './register/add-ingredient';
import { ApplyProposal } from './register/apply-proposal';
import { CellStore } from './register/cell-store';
import { ChangeCell } from './register/change-cell';
import { ChangeClaim } from './register/change-claim';
import { ChangeIngredient } from './register/change-ingredient';
import { ClaimStore } from './register/claim-store';
import { DecideProposal } from './register/decide-proposal';
import { DeriveDish } from './register/derive-dish';
import { IngredientsController } from './register/ingredients.controller';
import { IngredientStore } from './register/ingredient-store';
import { ProposalStore } from './register/proposal-store';
import { RegisterController } from './register/register.controller';
import { SampleMenu } from './sample-menu';
import { SampleRestaurant } from './sample-restaurant';
import { ManagerTasks } from './tasks/manager-tasks';
import { TasksController } from './tasks/tasks.controller';

const availability = [AvailabilityStore, EightySixList];
const menu = [
  DishVersionStore,
  EditDish,
  ImportMenu,
  Menu,
  MenuHistoryStore,
  MenuImportStore,
  MenuStore,
  MenuTableStore,
];
const register = [
  AddIngredient,
  ApplyProposal,
  CellStore,
  ChangeCell,
  ChangeClaim,
  ChangeIngredient,
  ClaimStore,
  DecideProposal,
  DeriveDish,
  DishHistory,
  DishHistoryStore,
  IngredientStore,
  ManagerTasks,
  ProposalStore,
];

/** Menu, 86 list and allergen register. Needs `RestaurantOptions` and `Database` from global modules. */
@Module({
  imports: [BranchesModule, EventsModule, StaffModule],
  controllers: [
    AvailabilityController,
    DishesController,
    DishHistoryController,
    IngredientsController,
    MenuController,
    MenuImportController,
    RegisterController,
    TasksController,
  ],
  providers: [...availability, ...menu, ...register, SampleMenu, SampleRestaurant],
  exports: [EightySixList, Menu],
})
export class RestaurantModule {}
