import type { INestApplication } from '@nestjs/common';
import type { Database } from '@tasty-food/api-postgres';
import { openTestDatabase, type Engine, type TestDatabase } from '@tasty-food/api-postgres/testing';
import { Person, type RoomApp } from './room-app';

export interface RoomForSpecs {
  readonly db: Database;
  readonly app: INestApplication;
  readonly url: string;
  /** The cookie of the sample staff member of Angleur, for who reads an answer as it comes. */
  readonly cookie: string;
  /** Somebody of the sample, or of those that a spec has added: `staff`, `manager`, `admin` of `@tastyfood.test`. */
  person(name: string): Person;
}

/** A room behind HTTP on a database of its own for the specs of one `describe`: opened before the first, closed behind the last. */
export function roomForSpecs(open: (db: Database) => Promise<RoomApp>, engine?: Engine): RoomForSpecs {
  let test: TestDatabase | undefined;
  let opened: RoomApp | undefined;
  beforeAll(async () => {
    test = await openTestDatabase(engine);
    opened = await open(test.db);
  });
  afterAll(async () => {
    await opened?.app.close();
    await test?.close();
  });
  const room = () => {
    if (!opened) throw new Error('The room is open in hooks and specs only.');
    return opened;
  };
  return {
    get db() {
      if (!test) throw new Error('The database is open in hooks and specs only.');
      return test.db;
    },
    get app() {
      return room().app;
    },
    get url() {
      return room().url;
    },
    get cookie() {
      return room().cookie;
    },
    person: (name) => new Person(() => room().enter(`${name}@tastyfood.test`)),
  };
}
