import { Module } from '@nestjs/common';
import { BranchesModule } from '@tasty-food/api-branches';
import { EventsModule } from '@tasty-food/api-events';
import { RegisterModule } from '@tasty-food/api-register';
import { StaffModule } from '@tasty-food/api-staff';
import { AvailabilityController } from './availability/availability.controller';
import { AvailabilityStore } from './availability/availability-store';
import { EightySixList } from './availability/eighty-six-list';
import { DishDayStore } from './dishes/dish-day-store';
import { DishVersionStore } from './dishes/dish-version-store';
import { DishesController } from './dishes/dishes.controller';
import { EditDish } from './dishes/edit-dish';
import { ImportMenu } from './import/import-menu';
import { MenuImportController } from './import/menu-import.controller';
import { MenuTableStore } from './import/menu-table-store';
import { Menu } from './menu';
import { MenuController } from './menu.controller';
import { MenuHistoryStore } from './menu-history-store';
import { MenuImportStore } from './menu-import-store';
import { MenuStore } from './menu-store';
import { SampleMenu } from './sample-menu';
import { SampleRestaurant } from './sample-restaurant';

const availability = [AvailabilityStore, EightySixList];
const menu = [
  DishDayStore,
  DishVersionStore,
  EditDish,
  ImportMenu,
  Menu,
  MenuHistoryStore,
  MenuImportStore,
  MenuStore,
  MenuTableStore,
];

/** The menu of each branch, its import, and the 86 list. Needs `MenuOptions` and `Database` from global modules. */
@Module({
  imports: [BranchesModule, EventsModule, RegisterModule, StaffModule],
  controllers: [AvailabilityController, DishesController, MenuController, MenuImportController],
  providers: [...availability, ...menu, SampleMenu, SampleRestaurant],
  exports: [EightySixList, Menu],
})
export class MenuModule {}
