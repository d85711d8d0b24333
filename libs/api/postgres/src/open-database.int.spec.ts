import type { AllergenCode } from '@tasty-food/contract';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { prepared } from './prepared';
import { describeOnEachEngine, openTestDatabase, type TestDatabase } from './testing';

describeOnEachEngine('An open database', (engine) => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await openTestDatabase(engine);
  });

  afterAll(() => test?.close());

  it('keeps each of many simultaneous statements to its own answer', async () => {
    const asked = Array.from({ length: 300 }, (_, n) => n);
    const answers = await Promise.all(
      asked.map(async (n) => {
        const { rows } = await sql<{
          n: number;
          text: string;
        }>`select ${n}::int as n, ${`x${n}`}::text as text`.execute(test.db);
        return rows[0];
      }),
    );
    expect(answers).toEqual(asked.map((n) => ({ n, text: `x${n}` })));
  });

  it('prepares what is marked once a connection, on a server', async () => {
    const names = await test.db.connection().execute(async (one) => {
      for (const n of [1, 2, 3]) {
        const { rows } = await sql<{ n: number }>`${prepared()} select ${n}::int as n`.execute(one);
        expect(rows).toEqual([{ n }]);
      }
      const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(one);
      return rows.map(({ statement }) => statement);
    });
    expect(names).toEqual(engine === 'server' ? ['/* prepared */ select $1::int as n'] : []);
  });

  it('keeps transactions apart while other statements run and some of them fail', async () => {
    await sql`create table tally (id int primary key, points int not null)`.execute(test.db);
    await sql`insert into tally select id, 100 from generate_series(0, 9) id`.execute(test.db);
    const move = (from: number, to: number, fails: boolean) =>
      test.db.transaction().execute(async (inside) => {
        await sql`update tally set points = points - 1 where id = ${Math.min(from, to)}`.execute(inside);
        await sql`select 1 / ${fails ? 0 : 1}::int`.execute(inside);
        await sql`update tally set points = points + 1 where id = ${Math.max(from, to)}`.execute(inside);
      });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 60 }, (_, n) => move(n % 10, (n * 7 + 1) % 10, n % 3 === 0)),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(20);
    const { rows } = await sql<{ total: number }>`select sum(points)::int as total from tally`.execute(test.db);
    expect(rows).toEqual([{ total: 1000 }]);
  });

  it('reads days as text, moments as dates, money as exact text and JSON as it was written', async () => {
    const { rows } = await sql`
      select date '2025-09-01' as day, timestamptz '2025-09-01T00:00:00Z' as moment,
             0.00012345::numeric(14, 8) as money, ${{ fr: 'L’été' }}::jsonb as name, array['vegan', 'halal'] as diet
    `.execute(test.db);
    expect(rows[0]).toEqual({
      day: '2025-09-01',
      moment: new Date('2025-09-01T00:00:00Z'),
      money: '0.00012345',
      name: { fr: 'L’été' },
      diet: ['vegan', 'halal'],
    });
  });

  it('refuses U+0000 as a fault of the request, in text and in JSON', async () => {
    for (const statement of [sql`select ${'a\0b'}::text`, sql`select ${{ text: 'a\0b' }}::jsonb`])
      await expect(statement.execute(test.db)).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('refuses what is in no closed list of the contract', async () => {
    await expect(
      test.db
        .insertInto('ingredient_allergens')
        .values({ ingredient_id: 'bun', code: 'pollen' as AllergenCode, state: 'contains' })
        .execute(),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('deletes the sessions, conversations and turns of an account with it, and keeps what was spent', async () => {
    const { db } = test;
    const [staffId, conversationId, turnId] = [randomUUID(), randomUUID(), randomUUID()];
    await db
      .insertInto('staff_members')
      .values({ id: staffId, email: 'a@b.test', name: 'A', role: 'staff', language: 'fr', password_hash: '-' })
      .execute();
    await db
      .insertInto('sessions')
      .values({ token_hash: Buffer.alloc(32), id: randomUUID(), staff_id: staffId, expires_at: new Date() })
      .execute();
    await db.insertInto('conversations').values({ id: conversationId, staff_id: staffId, title: 'T' }).execute();
    await db
      .insertInto('turns')
      .values({
        id: turnId,
        conversation_id: conversationId,
        staff_id: staffId,
        request_hash: '-',
        question: '?',
        language: 'nl',
        model: 'm',
        state: 'running',
      })
      .execute();
    await db
      .insertInto('ledger_entries')
      .values({
        turn_id: turnId,
        staff_id: staffId,
        model: 'm',
        attempt: 1,
        input_tokens: 1,
        cache_read_tokens: 0,
        cache_write_tokens: 0,
        output_tokens: 1,
        estimated: false,
        cost_amount: 0.000001,
        currency: 'USD',
      })
      .execute();
    await db.deleteFrom('staff_members').where('id', '=', staffId).execute();
    expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('turns').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('ledger_entries').select(['turn_id', 'cost_amount']).execute()).toEqual([
      { turn_id: turnId, cost_amount: '0.00000100' },
    ]);
  });
});
