import { Module } from '@nestjs/common';
import { EventsModule } from '@tasty-food/api-events';
import { StaffModule } from '@tasty-food/api-staff';
import { AvailabilityController } from './availability/availability.controller';
import { AvailabilityStore } from './availability/availability-store';
import { EightySixList } from './availability/eighty-six-list';
import { Branches } from './branches';
import { Certificates } from './certificates/certificates';
import { CertificatesController } from './certificates/certificates.controller';
import { CertificateStore } from './certificates/certificate-store';
import { DishVersionStore } from './dishes/dish-version-store';
import { DishesController } from './dishes/dishes.controller';
import { EditDish } from './dishes/edit-dish';
import { ChangeWeek } from './hours/change-week';
import { HoursController } from './hours/hours.controller';
import { OpeningHours } from './hours/opening-hours';
import { OpeningHoursStore } from './hours/opening-hours-store';
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
const certificates = [Certificates, CertificateStore, ManagerTasks];
const hours = [ChangeWeek, OpeningHours, OpeningHoursStore];
const menu = [
  Branches,
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
  ProposalStore,
];

/** Branches, hours, menu, 86 list and allergen register. Needs `RestaurantOptions` and `Database` from global modules. */
@Module({
  imports: [EventsModule, StaffModule],
  controllers: [
    AvailabilityController,
    CertificatesController,
    DishesController,
    DishHistoryController,
    HoursController,
    IngredientsController,
    MenuController,
    MenuImportController,
    RegisterController,
    TasksController,
  ],
  providers: [...availability, ...certificates, ...hours, ...menu, ...register, SampleMenu, SampleRestaurant],
  exports: [Certificates, EightySixList, Menu, OpeningHours],
})
export class RestaurantModule {}
