import { Module } from '@nestjs/common';
import { Menu } from './menu';
import { MenuController } from './menu.controller';
import { MenuImportStore } from './menu-import-store';
import { MenuStore } from './menu-store';
import { SampleMenu } from './sample-menu';

/** Branches, menu and allergen register. Needs `RestaurantOptions` and `Database` from global modules. */
@Module({
  controllers: [MenuController],
  providers: [Menu, MenuImportStore, MenuStore, SampleMenu],
  exports: [Menu],
})
export class RestaurantModule {}
