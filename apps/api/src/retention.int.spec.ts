import { Database } from '@tasty-food/api-postgres';
import { readPrometheusText } from '@tasty-food/api-telemetry/testing';
import { Metrics } from '@tasty-food/api-telemetry';
import type { ConversationPage, UsageReport } from '@tasty-food/contract';
import { urlOf } from '@tasty-food/contract';
import { sql } from 'kysely';
import { NightlySweep } from './retention/nightly-sweep';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const YEARS_AGO = sql<Date>`now() - interval '2001 days'`;

describe('what is older than it is kept', () => {
  let api: RunningApi;
  let staff: ApiClient;
  let admin: ApiClient;
  let db: Database;

  beforeAll(async () => {
    api = await RunningApi.start({ RETENTION_CONVERSATIONS_DAYS: '30' });
    staff = await api.signIn();
    admin = await api.signIn('admin@tastyfood.test');
    db = api.get(Database);
  }, 60_000);
  afterAll(() => api.close());

  async function count(table: 'audit_entries' | 'sessions' | 'document_uploads'): Promise<number> {
    return (await db.selectFrom(table).selectAll().execute()).length;
  }

  async function age(): Promise<string> {
    const { conversationId, turnId } = await staff.answer({ question: 'An old question?' });
    await staff.answer({ question: 'A new question?' });
    while ((await db.selectFrom('turns').selectAll().where('ended_at', 'is', null).execute()).length > 0);
    const old = sql<Date>`now() - interval '31 days'`;
    await db.updateTable('conversations').set({ updated_at: old }).where('id', '=', conversationId).execute();
    await db.updateTable('ledger_entries').set({ at: YEARS_AGO }).where('turn_id', '=', turnId).execute();
    await sql`insert into knowledge_gaps (id, question_key, question, language, branch_id, role, passages, asked_at)
      values (gen_random_uuid(), 'k', 'q', 'fr', 'angleur', 'staff', '[]', ${YEARS_AGO})`.execute(db);
    await sql`insert into document_uploads (id, document_id, file_name, bytes, state, staff_id, staff_name, changed_at)
      values (gen_random_uuid(), gen_random_uuid(), 'f', 1, 'ready', gen_random_uuid(), 'x', ${YEARS_AGO})`.execute(db);
    await sql`insert into audit_entries (at, kind, action, subject, staff_name)
      values (${YEARS_AGO}, 'menu', 'imported', 'long ago', 'x'), (now() - interval '1824 days', 'menu', 'imported', 'less long ago', 'x')`.execute(
      db,
    );
    await sql`insert into sessions (token_hash, id, staff_id, expires_at)
      select sha256('x'), gen_random_uuid(), id, ${YEARS_AGO} from staff_members limit 1`.execute(db);
    return turnId;
  }

  it('goes in one night, by one of those who look, and nothing else goes', async () => {
    const turnId = await age();
    const before = { sessions: await count('sessions'), deeds: await count('audit_entries') };
    const report = await sums();
    const sweep = api.get(NightlySweep);
    // As three instances would at the same moment.
    expect((await Promise.all([sweep.look(0), sweep.look(0), sweep.look(0)])).filter(Boolean)).toHaveLength(1);

    const page = await staff.json<ConversationPage>('GET', urlOf('conversations'));
    expect(page.conversations.map(({ title }) => title)).toEqual(['A new question?']);
    expect((await staff.problem('GET', urlOf('turn', { turnId }))).code).toBe('not-found');
    expect(await count('sessions')).toBe(before.sessions - 1);
    expect(await count('audit_entries')).toBe(before.deeds - 1);
    const gaps = await db.selectFrom('knowledge_gaps').select('question').where('question', '=', 'q').execute();
    expect([gaps.length, await count('document_uploads')]).toEqual([0, 0]);
    const entry = await db
      .selectFrom('ledger_entries')
      .select('staff_id')
      .where('turn_id', '=', turnId)
      .executeTakeFirst();
    expect(entry?.staff_id).toBe('00000000-0000-0000-0000-000000000000');
    expect(await sums()).toEqual(report);

    const [run] = await db.selectFrom('retention_runs').selectAll().execute();
    expect(run).toMatchObject({
      ended_at: expect.any(Date),
      removed: { conversations: 1, usage: 1, audit: 1, sessions: 1, gaps: 1, uploads: 1 },
    });
    const told = readPrometheusText(await api.get(Metrics).text());
    expect(told.value('tasty_food_retention_removed_total', { kind: 'conversations' })).toBe(1);
    expect(told.value('tasty_food_retention_runs_total', { outcome: 'done' })).toBe(1);
  });

  /** What the books say of all time stays. */
  async function sums(): Promise<UsageReport['total']> {
    const years = Array.from({ length: 6 }, (_, ago) => new Date().getFullYear() - ago);
    const reports = await Promise.all(
      years.map((year) =>
        admin.json<UsageReport>('GET', urlOf('usage', {}, { from: `${year}-01-01`, to: `${year}-12-31` })),
      ),
    );
    return reports.map(({ total }) => total).reduce((all, one) => ({ ...all, turns: all.turns + one.turns }));
  }

  it('is begun again where the process died in the middle, and never before its hour', async () => {
    const sweep = api.get(NightlySweep);
    await sql`update retention_runs set ended_at = null, began_at = now() - interval '61 minutes'`.execute(db);
    expect(await sweep.look(0)).toBe(true);
    await sql`delete from retention_runs`.execute(db);
    expect(await sweep.look(24)).toBe(false);
  });

  it('of deeds is a year at least: the database keeps younger ones whoever asks, and old ones from who does not mean it', async () => {
    const deeds = await count('audit_entries');
    await expect(
      db.transaction().execute(async (inside) => {
        await sql`set local tasty_food.retention = 'on'`.execute(inside);
        await sql`delete from audit_entries`.execute(inside);
      }),
    ).rejects.toThrow('append-only');
    await expect(sql`delete from audit_entries where subject = 'less long ago'`.execute(db)).rejects.toThrow(
      'append-only',
    );
    expect(await count('audit_entries')).toBe(deeds);
  });
});
