import { Global, Module, type INestApplication } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { ProblemFilter } from '@tasty-food/api-http';
import type { Database } from '@tasty-food/api-postgres';
import { TestDatabaseModule } from '@tasty-food/api-postgres/testing';
import { SESSION_DEFAULTS, SessionGuard, StaffModule, StaffOptions } from '@tasty-food/api-staff';
import { RestaurantModule } from '../restaurant.module';
import { RestaurantOptions } from '../restaurant-options';

const options = [
  { provide: RestaurantOptions, useValue: { sampleData: true } },
  { provide: StaffOptions, useValue: { ...SESSION_DEFAULTS, sampleData: true } },
];

@Global()
@Module({ providers: options, exports: [RestaurantOptions, StaffOptions] })
class OptionsModule {}

/** This room with the sample menu behind HTTP on a free port, and the cookie of somebody who is signed in. */
export async function restaurantApp(db: Database): Promise<{ app: INestApplication; url: string; cookie: string }> {
  const built = await Test.createTestingModule({
    imports: [OptionsModule, TestDatabaseModule.of(db), RestaurantModule, StaffModule],
    providers: [
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_GUARD, useExisting: SessionGuard },
    ],
  }).compile();
  const app = built.createNestApplication();
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const signedIn = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'staff@tastyfood.test', password: 'tastyfood' }),
  });
  return { app, url, cookie: signedIn.headers.get('set-cookie')?.split(';')[0] ?? '' };
}
