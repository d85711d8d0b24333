import { describeOnEachEngine } from '@tasty-food/api-postgres/testing';
import { openingWeeksSchema, WEEKDAYS, type HoursRow } from '@tasty-food/contract';
import { branchesApp } from '../testing/branches-app';
import { roomForSpecs } from '../testing/room-for-specs';
import { addDays, brusselsDay } from './brussels-time';
import { OpeningHours } from './opening-hours';

const HOURS = '/api/branches/angleur/hours';
const today = brusselsDay(new Date());
/** No holiday of the sample. */
const FIRST = '2029-03-05';
const SECOND = addDays(FIRST, 1);

describeOnEachEngine('The version of the hours of a day', (engine) => {
  const room = roomForSpecs(branchesApp, engine);
  const manager = room.person('manager');

  const versionsOf = async (...days: string[]) => {
    const hours = room.app.get(OpeningHours);
    const versions: (number | undefined)[] = [];
    for (const day of days) {
      const { rows } = await hours.of('angleur', { from: day, to: day, language: 'fr' });
      versions.push(...new Set(rows.map(({ version }: HoursRow) => version)));
    }
    return versions;
  };
  const writeWeek = (validFrom: string, opens: string) => {
    const days = WEEKDAYS.map((weekday) => ({ weekday, periods: [{ opens, closes: '22:00' }] }));
    return manager.send('PUT', `${HOURS}/week`, { validFrom, days, reason: 'Essai' });
  };

  it('is that of the week which holds on it, and of a day before any week there is none', async () => {
    expect(await versionsOf('2023-05-01', '2025-08-25', '2025-09-08', FIRST)).toEqual([undefined, 1, 2, 2]);
  });

  it('grows with each change of an exception, its end too, and that of no other day does', async () => {
    const address = `${HOURS}/exceptions/${FIRST}`;
    const versions: (number | undefined)[] = [];
    for (const reason of ['Inventaire', 'Panne']) {
      expect((await manager.send('PUT', address, { periods: [], reason })).status).toBe(200);
      versions.push(...(await versionsOf(FIRST)));
    }
    const { exceptions } = openingWeeksSchema.parse((await manager.send('GET', `${HOURS}/week`)).body);
    expect(exceptions.find(({ day }) => day === FIRST)?.version).toBe(2);
    expect((await manager.send('DELETE', address)).status).toBe(204);
    expect([...versions, ...(await versionsOf(FIRST, SECOND))]).toEqual([3, 4, 5, 2]);
  });

  it('grows with each week that comes to hold on it, and never goes back to one that it had', async () => {
    expect((await writeWeek(FIRST, '10:00')).status).toBe(200);
    expect(await versionsOf(addDays(FIRST, -1), FIRST, SECOND)).toEqual([2, 6, 3]);
    expect((await writeWeek(FIRST, '11:00')).status).toBe(200);
    expect(await versionsOf(addDays(FIRST, -1), FIRST, SECOND)).toEqual([2, 7, 4]);
    // An earlier week changes nothing of the days on which a later one holds.
    expect((await writeWeek(addDays(FIRST, -30), '12:00')).status).toBe(200);
    expect(await versionsOf(addDays(FIRST, -1), FIRST, SECOND)).toEqual([5, 7, 4]);
    const { weeks, version } = openingWeeksSchema.parse((await manager.send('GET', `${HOURS}/week`)).body);
    expect([weeks.map((week) => week.version), version]).toEqual([[2, 5, 4], 5]);
  });

  it('is of no preview: that is not written', async () => {
    const days = WEEKDAYS.map((weekday) => ({ weekday, periods: [] }));
    const body = { validFrom: addDays(today, 400), days, reason: 'Essai', version: 5 };
    const shown = await manager.send('PUT', `${HOURS}/week?preview=true`, body);
    expect([shown.status, shown.body.rows[0]]).toEqual([
      200,
      { branchId: 'angleur', date: addDays(today, 400), closed: true },
    ]);
  });
});
