import { Global, Module, type DynamicModule, type INestApplication, type Provider, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { EventsOptions } from '@tasty-food/api-events';
import { ProblemFilter, readImportFile } from '@tasty-food/api-http';
import type { Database } from '@tasty-food/api-postgres';
import { TestDatabaseModule } from '@tasty-food/api-postgres/testing';
import { RedisOptions } from '@tasty-food/api-redis';
import { IMPORT_PATHS } from '@tasty-food/contract';
import { STAFF_DEFAULTS, PermissionGuard, StaffModule, StaffOptions } from '@tasty-food/api-staff';

const OPTIONS: Provider[] = [
  { provide: EventsOptions, useValue: { keepaliveMs: 1_000 } },
  { provide: RedisOptions, useValue: {} },
  { provide: StaffOptions, useValue: { ...STAFF_DEFAULTS, sampleData: true } },
];

@Global()
@Module({})
class OptionsModule {
  static of(more: Provider[]): DynamicModule {
    const options = [...OPTIONS, ...more];
    return { module: OptionsModule, providers: options, exports: options };
  }
}

export interface RoomApp {
  app: INestApplication;
  url: string;
  /** The cookie of the sample staff member of Angleur. */
  cookie: string;
  /** The cookie of somebody else. */
  enter(email: string): Promise<Entered>;
}

interface Entered {
  url: string;
  cookie: string;
}

/** Somebody who signs in with the first thing they ask for. */
export class Person {
  private entered: Promise<Entered> | undefined;

  constructor(private readonly enter: () => Promise<Entered>) {}

  /** The status and the body, as JSON where it is JSON. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    this.entered ??= this.enter();
    const { url, cookie } = await this.entered;
    const response = await fetch(url + path, {
      method,
      headers: {
        cookie,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  }
}

/** Rooms behind HTTP on a free port, and the cookie of somebody who is signed in. `prepare`: before the first request. */
export async function roomApp(
  db: Database,
  rooms: Type[],
  options: Provider[] = [],
  prepare: (app: INestApplication) => unknown = () => undefined,
): Promise<RoomApp> {
  const built = await Test.createTestingModule({
    imports: [OptionsModule.of(options), TestDatabaseModule.of(db), ...rooms, StaffModule],
    providers: [
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_GUARD, useExisting: PermissionGuard },
    ],
  }).compile();
  const app = built.createNestApplication();
  for (const path of IMPORT_PATHS) app.use(path, readImportFile);
  await prepare(app);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const enter = async (email: string) => ({ url, cookie: await cookieOf(url, email) });
  return { app, ...(await enter('staff@tastyfood.test')), enter };
}

async function cookieOf(url: string, email: string): Promise<string> {
  const signedIn = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'tastyfood' }),
  });
  return signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
}
