import { Module } from '@nestjs/common';
import { Branches } from './branches';
import { HoursController } from './hours/hours.controller';
import { OpeningHours } from './hours/opening-hours';
import { OpeningHoursStore } from './hours/opening-hours-store';
import { Menu } from './menu';
import { MenuController } from './menu.controller';
import { MenuImportStore } from './menu-import-store';
import { MenuStore } from './menu-store';
import { SampleMenu } from './sample-menu';
import { SampleRestaurant } from './sample-restaurant';

/** Branches, hours, menu and allergen register. Needs `RestaurantOptions` and `Database` from global modules. */
@Module({
  controllers: [HoursController, MenuController],
  providers: [
    Branches,
    Menu,
    MenuImportStore,
    MenuStore,
    OpeningHours,
    OpeningHoursStore,
    SampleMenu,
    SampleRestaurant,
  ],
  exports: [Menu, OpeningHours],
})
export class RestaurantModule {}
