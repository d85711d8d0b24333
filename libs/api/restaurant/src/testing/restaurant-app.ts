import { roomApp, type RoomApp } from '@tasty-food/api-branches/testing';
import type { Database } from '@tasty-food/api-postgres';
import { MENU_IMPORT_PATH, readMenuBody } from '../import/menu-body';
import { RestaurantModule } from '../restaurant.module';
import { RestaurantOptions } from '../restaurant-options';

/** This room with the sample menu behind HTTP on a free port, and the cookie of somebody who is signed in. */
export function restaurantApp(db: Database): Promise<RoomApp> {
  const options = [{ provide: RestaurantOptions, useValue: { sampleData: true } }];
  return roomApp(db, [RestaurantModule], options, (app) => {
    app.use(MENU_IMPORT_PATH, readMenuBody);
  });
}
