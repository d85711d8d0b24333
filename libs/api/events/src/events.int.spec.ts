import type { INestApplication } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { ProblemFilter } from '@tasty-food/api-http';
import type { Database } from '@tasty-food/api-postgres';
import {
  describeOnEachEngine,
  openTestDatabase,
  TestDatabaseModule,
  type TestDatabase,
} from '@tasty-food/api-postgres/testing';
import { RedisOptions } from '@tasty-food/api-redis';
import { describeWithRedis, TEST_REDIS_URL } from '@tasty-food/api-redis/testing';
import { STAFF_DEFAULTS, PermissionGuard, StaffModule, StaffOptions } from '@tasty-food/api-staff';
import type { PortalEvent, PortalEventOf } from '@tasty-food/contract';
import { sql } from 'kysely';
import { EventsModule } from './events.module';
import { EventsOptions } from './events-options';
import { PortalEventStore, type Told } from './portal-event-store';
import { PortalEvents } from './portal-events';

const SCREENS = 50;

describeOnEachEngine('GET /api/events', (engine) => {
  let test: TestDatabase;
  let instance: Instance;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    instance = await Instance.start(test.db);
  });

  afterAll(async () => {
    await instance?.stop();
    await test?.close();
  });

  it('begins with where it is, and tells what is committed from then on', async () => {
    const screen = await instance.open('staff');
    expect((await screen.next()).event).toMatchObject({ type: 'feed-start', resumed: false });
    await instance.tell({ branchId: 'angleur', event: changed('B01') });
    expect((await screen.next()).event).toEqual(changed('B01'));
    screen.close();
  });

  it('goes on behind the event that a portal had last, in the order of commits, each once', async () => {
    const screen = await instance.open('staff');
    const { id } = await screen.next();
    screen.close();
    for (const dishId of ['B01', 'B02', 'B03']) await instance.tell({ branchId: 'angleur', event: changed(dishId) });
    const again = await instance.open('staff', id === '0' ? undefined : id);
    await again.next();
    await instance.tell({ branchId: 'angleur', event: changed('B04') });
    const dishes = [];
    for (let frame = 0; frame < 4; frame++) dishes.push(dishOf((await again.next()).event));
    expect(dishes).toEqual(['B01', 'B02', 'B03', 'B04']);
    again.close();
  });

  it.each(['0', '999999999', 'abc', '-1', '1; drop table', '9'.repeat(40)])(
    'says that it cannot resume from "%s"',
    async (after) => {
      const screen = await instance.open('staff', after);
      expect((await screen.next()).event).toMatchObject({ type: 'feed-start', resumed: false });
      screen.close();
    },
  );

  it('tells nobody what is for another branch or another person; an admin hears of every branch', async () => {
    const [staff, admin] = [await instance.open('staff'), await instance.open('admin')];
    await Promise.all([staff.next(), admin.next()]);
    await instance.tell({ branchId: 'wandre', event: changed('B01') });
    await instance.tell({ staffId: '00000000-0000-4000-8000-000000000000', event: changed('B02') });
    await instance.tell({ event: changed('B03') });
    expect(dishOf((await staff.next()).event)).toBe('B03');
    expect([dishOf((await admin.next()).event), dishOf((await admin.next()).event)]).toEqual(['B01', 'B03']);
    staff.close();
    admin.close();
  });

  it('tells what several transactions commit at once without passing one', async () => {
    const screen = await instance.open('admin');
    const { id } = await screen.next();
    const all = Array.from({ length: 40 }, (_, n) => `D${n}`);
    await Promise.all(all.map((dishId) => instance.tell({ branchId: 'angleur', event: changed(dishId) })));
    const seen: string[] = [];
    let last = Number(id);
    for (let frame = 0; frame < all.length; frame++) {
      const told = await screen.next();
      expect(Number(told.id)).toBeGreaterThan(last);
      last = Number(told.id);
      seen.push(dishOf(told.event));
    }
    expect(seen.toSorted()).toEqual(all.toSorted());
    screen.close();
  });

  it('tells nothing of a change that was undone', async () => {
    const screen = await instance.open('staff');
    await screen.next();
    await expect(instance.tell({ event: changed('B01') }, { fail: true })).rejects.toThrow('undone');
    await instance.tell({ event: changed('B02') });
    expect(dishOf((await screen.next()).event)).toBe('B02');
    screen.close();
  });

  it('ends when the person signs out, and needs a session', async () => {
    const screen = await instance.open('staff');
    await screen.next();
    await fetch(`${instance.url}/api/session`, { method: 'DELETE', headers: { cookie: screen.cookie } });
    expect(await screen.ended()).toBe(true);
    expect((await fetch(`${instance.url}/api/events`)).status).toBe(401);
  });

  it('forgets what is older than a day, but not its place', async () => {
    await instance.tell({ event: changed('B01') });
    await sql`update portal_events set at = now() - interval '25 hours'`.execute(test.db);
    const store = instance.app.get(PortalEventStore);
    const head = await store.head();
    await store.forgetOld();
    expect(await store.head()).toBe(head);
    expect(await store.after(0, 10)).toHaveLength(1);
    await instance.tell({ event: changed('B02') });
    const screen = await instance.open('staff', String(head));
    expect((await screen.next()).event).toMatchObject({ type: 'feed-start', resumed: true });
    expect(dishOf((await screen.next()).event)).toBe('B02');
    screen.close();
  });
});

describe('GET /api/events of several instances', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await openTestDatabase();
  });

  afterAll(() => test?.close());

  it('tells what another instance committed without anything but the database between them', async () => {
    await reachesEveryScreen(undefined);
  }, 60_000);

  describeWithRedis('with Redis', () => {
    it('wakes every screen of both', async () => {
      await reachesEveryScreen(TEST_REDIS_URL);
    }, 60_000);
  });

  async function reachesEveryScreen(redisUrl: string | undefined): Promise<void> {
    const instances = [await Instance.start(test.db, redisUrl), await Instance.start(test.db, redisUrl)];
    const first = instances.map((instance) => instance.open('staff'));
    const cookies = await Promise.all(first.map(async (screen) => (await screen).cookie));
    const more = Array.from({ length: SCREENS - 2 }, (_, n) =>
      Screen.open(instances[n % 2]?.url ?? '', cookies[n % 2] ?? ''),
    );
    const screens = await Promise.all([...first, ...more]);
    await Promise.all(screens.map((screen) => screen.next()));
    const started = Date.now();
    await instances[0]?.tell({ branchId: 'angleur', event: changed('B01') });
    const lateness = await Promise.all(
      screens.map(async (screen) => {
        expect(dishOf((await screen.next()).event)).toBe('B01');
        return Date.now() - started;
      }),
    );
    expect(lateness).toHaveLength(SCREENS);
    const p95 = lateness.toSorted((one, other) => one - other)[Math.floor(SCREENS * 0.95)];
    expect(p95).toBeLessThanOrEqual(2_000);
    screens.forEach((screen) => screen.close());
    await Promise.all(instances.map((instance) => instance.stop()));
  }
});

function changed(dishId: string): PortalEventOf<'availability-changed'> {
  return {
    type: 'availability-changed',
    branchId: 'angleur',
    dishId,
    available: false,
    by: 'Inès',
    at: '2026-11-23T12:00:00Z',
  };
}

function dishOf(event: PortalEvent | undefined): string {
  return event?.type === 'availability-changed' ? event.dishId : `no dish in ${event?.type}`;
}

/** One process of the product, as far as this room goes. */
class Instance {
  private constructor(
    readonly app: INestApplication,
    readonly url: string,
    private readonly db: Database,
  ) {}

  static async start(db: Database, redisUrl?: string): Promise<Instance> {
    const options = [
      { provide: StaffOptions, useValue: { ...STAFF_DEFAULTS, sampleData: true } },
      { provide: RedisOptions, useValue: { url: redisUrl } },
      { provide: EventsOptions, useValue: { keepaliveMs: 100 } },
    ];
    @Global()
    @Module({ providers: options, exports: options })
    class OptionsModule {}
    const built = await Test.createTestingModule({
      imports: [OptionsModule, TestDatabaseModule.of(db), EventsModule, StaffModule],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useExisting: PermissionGuard },
      ],
    }).compile();
    const app = built.createNestApplication();
    await app.listen(0, '127.0.0.1');
    return new Instance(app, await app.getUrl(), db);
  }

  /** Signing in costs half a second of work by design: a test of many screens does it once. */
  async open(who: 'staff' | 'admin', after?: string): Promise<Screen> {
    const signedIn = await fetch(`${this.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${who}@tastyfood.test`, password: 'tastyfood' }),
    });
    return Screen.open(this.url, signedIn.headers.get('set-cookie')?.split(';')[0] ?? '', after);
  }

  async tell(told: Told, { fail = false } = {}): Promise<void> {
    const store = this.app.get(PortalEventStore);
    await this.db.transaction().execute(async (inside) => {
      await store.append(inside, [told]);
      if (fail) throw new Error('undone');
    });
    await this.app.get(PortalEvents).announce();
  }

  stop(): Promise<void> {
    return this.app.close();
  }
}

/** A portal that is open: reads frame by frame, comments skipped. */
class Screen {
  private rest = '';
  private readonly reader: ReadableStreamDefaultReader<string>;

  private constructor(
    body: ReadableStream<Uint8Array>,
    readonly cookie: string,
    private readonly abort: AbortController,
  ) {
    this.reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  }

  static async open(url: string, cookie: string, after?: string): Promise<Screen> {
    const abort = new AbortController();
    const response = await fetch(`${url}/api/events`, {
      headers: { cookie, ...(after === undefined ? {} : { 'last-event-id': after }) },
      signal: abort.signal,
    });
    if (!response.ok || !response.body) throw new Error(`No stream: ${response.status} ${await response.text()}`);
    return new Screen(response.body, cookie, abort);
  }

  async next(): Promise<{ id: string; event: PortalEvent }> {
    for (;;) {
      const end = this.rest.indexOf('\n\n');
      if (end === -1) {
        const { value, done } = await this.reader.read();
        if (done) throw new Error('The stream has ended.');
        this.rest += value;
        continue;
      }
      const lines = this.rest.slice(0, end).split('\n');
      this.rest = this.rest.slice(end + 2);
      const value = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      const data = value('data');
      if (data !== undefined) return { id: value('id') ?? '', event: JSON.parse(data) };
    }
  }

  async ended(): Promise<boolean> {
    for (;;) if ((await this.reader.read()).done) return true;
  }

  close(): void {
    this.abort.abort();
    this.reader.cancel().catch(() => undefined);
  }
}
