import { roomApp, type RoomApp } from '@tasty-food/api-branches/testing';
import type { Database } from '@tasty-food/api-postgres';
import { MenuModule } from '../menu.module';
import { MenuOptions } from '../menu-options';

/** This room with the sample menu behind HTTP on a free port, and the cookie of somebody who is signed in. */
export function restaurantApp(db: Database): Promise<RoomApp> {
  const options = [{ provide: MenuOptions, useValue: { sampleData: true } }];
  return roomApp(db, [MenuModule], options);
}
