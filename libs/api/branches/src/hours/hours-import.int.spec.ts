import { describeOnEachEngine } from '@tasty-food/api-postgres/testing';
import { branchHoursSchema, hoursImportSchema, hoursTableSchema, type HoursTableRow } from '@tasty-food/contract';
import { sql } from 'kysely';
import { branchesApp } from '../testing/branches-app';
import type { Person } from '../testing/room-app';
import { roomForSpecs } from '../testing/room-for-specs';
import { addDays, brusselsDay } from './brussels-time';

const CSV = { 'content-type': 'text/csv' };
const IMPORT = '/api/hours/import';
const HEAD =
  'branch;kind;date;monday;tuesday;wednesday;thursday;friday;saturday;sunday;hours;reason;reason_nl;reason_en';
const today = brusselsDay(new Date());
// Behind every single day of the sample.
const soon = addDays(today, 800);

describeOnEachEngine('Importing and exporting opening hours over HTTP', (engine) => {
  const room = roomForSpecs(branchesApp, engine);
  const staff = room.person('staff');
  const manager = room.person('manager');
  const admin = room.person('admin');

  beforeAll(async () => {
    await admin.send('PUT', `/api/branches/angleur/hours/exceptions/${soon}`, {
      periods: [],
      reason: '=Fête "du" bœuf;',
    });
  });

  it.each(['json', 'csv'])('takes back its own export as %s, and finds nothing changed', async (format) => {
    for (const person of [manager, admin]) {
      const { body } = await person.send('GET', `/api/hours/export?format=${format}`);
      for (const preview of ['?preview=true', '']) {
        const sent = await person.send('POST', IMPORT + preview, body, format === 'csv' ? CSV : {});
        expect(hoursImportSchema.parse(sent.body)).toMatchObject({ errors: [], added: [], changed: [] });
        expect(sent.body.unchanged).toBe((await table(person)).length);
      }
    }
    expect(await versionOf('angleur')).toBe(await versionOf('wandre'));
  });

  it('exports the week of today, those to come and single days to come, of the own branches alone', async () => {
    const own = await table(manager);
    expect(new Set(own.map(({ branch }) => branch))).toEqual(new Set(['angleur']));
    expect(own.filter(({ kind, date }) => kind === 'week' && date <= today)).toHaveLength(1);
    expect(own.find(({ date }) => date === soon)).toMatchObject({ kind: 'day', periods: [] });
    expect(new Set((await table(admin)).map(({ branch }) => branch)).size).toBe(5);
    const { body, headers } = await manager.send('GET', '/api/hours/export?format=csv');
    expect(headers.get('content-disposition')).toContain('hours.csv');
    expect(body).not.toMatch(/(^|,)"?[=+@]/m);
  });

  it('says in a preview what would change and changes nothing; then all of it holds, with its history and its events', async () => {
    const csv = [
      HEAD,
      `angleur;week;${soon};closed;11:30-14:00|17:30-22:00;fermé;9:00 – 15:00;9:00-15:00;18:00-01:00;gesloten;;Hiver;;`,
      `angleur;day;${addDays(soon, 1)};;;;;;;;10:00-12:00;Marché;Markt;Market`,
      `angleur;day;${soon};;;;;;;;closed;Inventaire;;`,
    ].join('\r\n');
    const expected = {
      errors: [],
      added: [
        { branchId: 'angleur', kind: 'week', date: soon },
        { branchId: 'angleur', kind: 'day', date: addDays(soon, 1) },
      ],
      changed: [{ branchId: 'angleur', kind: 'day', date: soon }],
      unchanged: 0,
    };
    const before = await table(manager);
    const preview = await manager.send('POST', `${IMPORT}?preview=true`, csv, CSV);
    expect(hoursImportSchema.parse(preview.body)).toEqual({ applied: false, ...expected });
    expect(await table(manager)).toEqual(before);

    const done = await manager.send('POST', IMPORT, csv, CSV);
    expect(hoursImportSchema.parse(done.body)).toEqual({ applied: true, ...expected });
    const { body } = await staff.send(
      'GET',
      `/api/branches/angleur/hours?from=${soon}&to=${addDays(soon, 1)}&language=nl`,
    );
    expect(branchHoursSchema.parse(body).rows).toMatchObject([
      { date: soon, closed: true, reason: 'Inventaire' },
      { opens: '10:00', closes: '12:00', reason: 'Markt' },
    ]);
    const again = await manager.send('POST', IMPORT, csv, CSV);
    expect(again.body).toMatchObject({ applied: true, added: [], changed: [], unchanged: 3 });

    const audit = await sql`select subject from audit_entries where kind = 'hours' and action = 'imported'
      and branch_id = 'angleur' and staff_name = 'Marc Dubois'`.execute(room.db);
    expect(audit.rows).toEqual([{ subject: '3 weeks and days' }]);
    const told = await sql`select 1 from portal_events
      where event ->> 'type' = 'hours-changed' and event ->> 'by' = 'Marc Dubois'`.execute(room.db);
    expect(told.rows).toHaveLength(1);
  });

  const week = 'closed;closed;closed;closed;closed;closed;closed';
  it.each([
    ['another branch', `wandre;week;${soon};${week};;Hiver;;`, 'branch', 'Yours are: angleur'],
    ['a branch that there is not', `namur;week;${soon};${week};;Hiver;;`, 'branch', 'Yours are: angleur'],
    ['a day that is over', `angleur;week;2020-01-01;${week};;Hiver;;`, 'date', `Use ${today} or a later day`],
    ['a day that is none', `angleur;week;2026-02-30;${week};;Hiver;;`, 'date', '2026-11-22'],
    ['a kind that there is not', `angleur;month;${soon};${week};;Hiver;;`, 'kind', 'week or day'],
    ['a time that is none', `angleur;week;${soon};noon;${week.slice(7)};;Hiver;;`, 'monday', '11:30-14:00'],
    ['a day of the week left out', `angleur;week;${soon};${week.slice(0, -6)};;Hiver;;`, 'sunday', 'closed'],
    [
      'hours that run into each other',
      `angleur;day;${soon};;;;;;;;10:00-14:00|13:00-15:00;Fête;;`,
      'hours',
      'runs into',
    ],
    [
      'a night that runs into the next day',
      `angleur;week;${soon};18:00-03:00;02:00-05:00;closed;closed;closed;closed;closed;;H;;`,
      'monday',
      'past midnight',
    ],
    ['no reason', `angleur;day;${soon};;;;;;;;closed;;;`, 'reason', 'Say why'],
    ['hours of a day in a week', `angleur;week;${soon};${week};10:00-12:00;Hiver;;`, 'hours', 'kind day'],
    ['hours of a week in a day', `angleur;day;${soon};closed;;;;;;;closed;Fête;;`, 'monday', 'kind week'],
  ])(
    'of %s names the row, the column and what would be right, and imports nothing',
    async (_what, line, column, hint) => {
      const good = `angleur;day;${addDays(soon, 5)};;;;;;;;closed;Ne sera pas;;`;
      const csv = [HEAD, good, line].join('\n');
      const { body } = await manager.send('POST', `${IMPORT}?preview=true`, csv, CSV);
      expect(body.errors).toContainEqual({ row: 3, column, message: expect.stringContaining(hint) });
      const refused = await manager.send('POST', IMPORT, csv, CSV);
      expect(refused.body).toMatchObject({ status: 400, code: 'invalid-request' });
      expect(refused.body.errors).toContainEqual({ path: `row 3, ${column}`, message: expect.stringContaining(hint) });
      expect(JSON.stringify(await table(manager))).not.toContain('Ne sera pas');
    },
  );

  it('names a row that stands twice, and in JSON the place in the row', async () => {
    const day = { kind: 'day', branch: 'angleur', date: soon, periods: [], reason: texts('Fête') };
    const { body } = await manager.send('POST', `${IMPORT}?preview=true`, {
      hours: [day, day, { ...day, periods: [{ opens: '25:00', closes: '10:00' }] }],
    });
    expect(body.errors).toEqual([
      { row: 2, column: 'date', message: `angleur day ${soon} stands in row 1 already.` },
      { row: 3, column: 'periods.0.opens', message: expect.stringContaining('HH:MM') },
    ]);
  });

  it.each([
    ['GET', '/api/hours/export'],
    ['POST', IMPORT],
  ])('is for managers: %s %s', async (method, path) => {
    expect((await staff.send(method, path, method === 'POST' ? { hours: [] } : undefined)).status).toBe(403);
  });

  function texts(text: string) {
    return { fr: text, nl: text, en: text };
  }

  async function table(person: Person): Promise<HoursTableRow[]> {
    return hoursTableSchema.parse((await person.send('GET', '/api/hours/export')).body).hours;
  }

  async function versionOf(branch: string): Promise<number> {
    return (await admin.send('GET', `/api/branches/${branch}/hours/week`)).body.version;
  }
});
