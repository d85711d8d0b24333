import { describeOnEachEngine, openTestDatabase, type TestDatabase } from '@tasty-food/api-postgres/testing';
import type { OwnSessionList } from '@tasty-food/contract';
import { staffApp } from '../testing/staff-app';
import { Visitor } from '../testing/visitor';
import { watchSession } from '../testing/watch-session';

const LIMIT = 4;
const EMAIL = 'staff@tastyfood.test';

describeOnEachEngine('the sessions of one person', (engine) => {
  let test: TestDatabase;
  let here: Awaited<ReturnType<typeof staffApp>>;
  /** Another instance on the same database. */
  let elsewhere: Awaited<ReturnType<typeof staffApp>>;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
    here = await staffApp(test.db, [], { sessionsPerPerson: LIMIT });
    elsewhere = await staffApp(test.db, [], { sessionsPerPerson: LIMIT });
  }, 60_000);
  beforeEach(async () => {
    await test.db.deleteFrom('sessions').execute();
  });
  afterAll(async () => {
    await here?.app.close();
    await elsewhere?.app.close();
    await test?.close();
  });

  it('are as many as the limit: one more ends the one used longest ago, and no session of anybody else', async () => {
    const colleague = await Visitor.signedIn(here.url, 'manager@tastyfood.test');
    const devices = await signInOneByOne(LIMIT);
    const [first, second] = devices as [Visitor, Visitor];
    // The first to sign in was used last: it stays.
    await lastUsed(await idOf(first), 0);
    const fresh = await Visitor.signedIn(here.url, EMAIL);
    expect(await statusOf(second)).toBe(401);
    const staying = [fresh, colleague, ...devices.filter((device) => device !== second)];
    expect(await Promise.all(staying.map(statusOf))).toEqual(staying.map(() => 200));
    expect((await fresh.send('GET', '/api/sessions')).body.sessions).toHaveLength(LIMIT);
  });

  it('end with their streams, at this instance and within 5 seconds at another', async () => {
    const [oldest] = (await signInOneByOne(LIMIT)) as [Visitor];
    const id = await idOf(oldest);
    const watched = [here, elsewhere].map(({ app }) => watchSession(app, id));
    expect(await statusOf(new Visitor(elsewhere.url, { cookie: oldest.cookie }))).toBe(200);
    await lastUsed(id, LIMIT);
    await Visitor.signedIn(here.url, EMAIL);
    expect(await Promise.all(watched.map((outcome) => outcome()))).toEqual(['ended', 'ended']);
    expect(await statusOf(oldest)).toBe(401);
  });

  it('are never more when many sign in at the same moment, and whoever came in counts among them', async () => {
    await signInOneByOne(LIMIT);
    const coming = Array.from({ length: 3 }, (_, at) => Visitor.signedIn(at % 2 ? here.url : elsewhere.url, EMAIL));
    const fresh = await Promise.all(coming);
    const left = await test.db.selectFrom('sessions').select('id').execute();
    expect(left).toHaveLength(LIMIT);
    expect(await Promise.all(fresh.map(statusOf))).toEqual([200, 200, 200]);
  });

  it('that have ended by themselves push out nobody', async () => {
    const devices = await signInOneByOne(LIMIT);
    await test.db
      .updateTable('sessions')
      .set({ expires_at: new Date(Date.now() - 1_000) })
      .where('id', '=', await idOf(devices[LIMIT - 1] as Visitor))
      .execute();
    await Visitor.signedIn(here.url, EMAIL);
    expect(await statusOf(devices[0] as Visitor)).toBe(200);
  });

  /** The first of them was used longest ago. */
  async function signInOneByOne(count: number): Promise<Visitor[]> {
    const devices: Visitor[] = [];
    for (let at = 0; at < count; at++) {
      const device = await Visitor.signedIn(here.url, EMAIL);
      await lastUsed(await idOf(device), count - at);
      devices.push(device);
    }
    return devices;
  }

  async function lastUsed(id: string, minutesAgo: number): Promise<void> {
    const last_seen_at = new Date(Date.now() - minutesAgo * 60_000);
    await test.db.updateTable('sessions').set({ last_seen_at }).where('id', '=', id).execute();
  }

  async function idOf(device: Visitor): Promise<string> {
    const { sessions } = (await device.send('GET', '/api/sessions')).body as OwnSessionList;
    return sessions.find(({ current }) => current)?.sessionId ?? '';
  }

  async function statusOf(device: Visitor): Promise<number> {
    return (await device.send('GET', '/api/session')).status;
  }
});
