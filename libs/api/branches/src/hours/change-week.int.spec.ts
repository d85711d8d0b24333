import { branchHoursSchema, openingWeeksSchema, WEEKDAYS, type Period } from '@tasty-food/contract';
import { branchesApp } from '../testing/branches-app';
import { roomForSpecs } from '../testing/room-for-specs';
import { addDays, brusselsDay, isoWeekday } from './brussels-time';

const WEEK = '/api/branches/angleur/hours/week';
const today = brusselsDay(new Date());
const noon: Period[] = [{ opens: '12:00', closes: '14:00' }];
const week = (periods: (weekday: number) => Period[]) =>
  WEEKDAYS.map((weekday) => ({ weekday, periods: periods(weekday) }));

describe('The week of a branch over HTTP', () => {
  const room = roomForSpecs(branchesApp);
  const manager = room.person('manager');
  const admin = room.person('admin');

  const weeks = async () => openingWeeksSchema.parse((await manager.send('GET', WEEK)).body);
  const hoursOn = async (day: string) => {
    const { body } = await manager.send('GET', `/api/branches/angleur/hours?from=${day}&to=${day}`);
    return branchHoursSchema.parse(body).rows.map(({ opens, closes }) => (opens ? `${opens}-${closes}` : 'closed'));
  };

  it('tells the week that holds, with who wrote it, and the exceptions to come', async () => {
    const { weeks: [now, ...later] = [], version, exceptions } = await weeks();
    expect([now?.validFrom, now?.changedBy, now?.days.length, later]).toEqual([
      '2025-09-01',
      'Tasty Food (sample)',
      7,
      [],
    ]);
    expect(now?.days[4]).toEqual({ weekday: 5, periods: [{ opens: '11:30', closes: '23:30' }] });
    expect(version).toBe(2);
    expect(exceptions.every(({ day }) => day >= today)).toBe(true);
  });

  it('shows two weeks as they would be, exceptions included, and changes nothing', async () => {
    // Beyond the holidays of the sample.
    const from = '2031-03-03';
    const exception = `/api/branches/angleur/hours/exceptions/${addDays(from, 3)}`;
    await manager.send('PUT', exception, { periods: [], reason: 'Inventaire' });
    const body = { validFrom: from, days: week(() => noon), reason: 'Carte d’été' };
    const shown = await manager.send('PUT', `${WEEK}?preview=true`, body);
    const { rows } = branchHoursSchema.parse(shown.body);
    expect(rows.map(({ date }) => date)).toEqual(Array.from({ length: 14 }, (_, at) => addDays(from, at)));
    expect(rows.map(({ opens, reason }) => opens ?? reason)).toEqual(
      rows.map((_, at) => (at === 3 ? 'Inventaire' : '12:00')),
    );
    expect([(await weeks()).version, await hoursOn(from)]).toEqual([2, expect.not.arrayContaining(['12:00-14:00'])]);
    await manager.send('DELETE', exception);
  });

  it('is dated: the days before keep theirs, a second one for the same day counts, and none is written over', async () => {
    const from = addDays(today, 10);
    const before = await hoursOn(addDays(from, -1));
    const { version } = await weeks();
    const late = week((weekday) => (weekday === isoWeekday(from) ? [] : [{ opens: '18:00', closes: '02:00' }]));
    expect((await manager.send('PUT', WEEK, { validFrom: from, days: late, reason: 'Soirs', version })).status).toBe(
      200,
    );
    expect([await hoursOn(from), await hoursOn(addDays(from, 1)), await hoursOn(addDays(from, -1))]).toEqual([
      ['closed'],
      ['18:00-02:00'],
      before,
    ]);
    await manager.send('PUT', WEEK, { validFrom: from, days: week(() => noon), reason: 'Plutôt midi' });
    expect(await hoursOn(from)).toEqual(['12:00-14:00']);
    const { weeks: shown, version: now } = await weeks();
    expect([shown.map(({ validFrom, validTo }) => [validFrom, validTo]), now]).toEqual([
      [
        ['2025-09-01', addDays(from, -1)],
        [from, undefined],
      ],
      version + 2,
    ]);
    const rows = room.db.selectFrom('opening_weeks').selectAll().where('valid_from', '=', from);
    expect((await rows.execute()).map(({ reason }) => reason).sort()).toEqual(['Plutôt midi', 'Soirs']);
    await expect(room.db.updateTable('opening_weeks').set({ reason: 'x' }).execute()).rejects.toThrow('append-only');
  });

  it('is told to every portal', async () => {
    const events = await room.db.selectFrom('portal_events').selectAll().execute();
    expect(events.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ type: 'hours-changed', branchId: 'angleur' }),
    );
  });

  it('of who saw an older version is refused, and of two at once only one is taken', async () => {
    const { version } = await weeks();
    const body = (reason: string) => ({ validFrom: addDays(today, 50), days: week(() => noon), reason, version });
    const answers = await Promise.all([manager.send('PUT', WEEK, body('one')), admin.send('PUT', WEEK, body('two'))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'version-conflict',
      errors: [{ path: 'version', message: expect.stringContaining(String(version + 1)) }],
    });
  });

  it.each<[string, object, string]>([
    ['six days', { days: week(() => noon).slice(1) }, 'each of the seven days once'],
    ['a day twice', { days: [...week(() => noon).slice(1), { weekday: 2, periods: [] }] }, 'each of the seven days'],
    ['a day that there is not', { days: week(() => noon).map((day) => ({ ...day, weekday: day.weekday + 1 })) }, ''],
    ['periods that overlap', { days: week(() => [...noon, { opens: '13:00', closes: '15:00' }]) }, '12:00-14:00 runs'],
    [
      'a night that runs into the next day, Sunday into Monday',
      { days: week((day) => (day === 7 ? [{ opens: '20:00', closes: '13:00' }] : day === 1 ? noon : [])) },
      'runs into 12:00-14:00 of the next day',
    ],
    ['a day that is over', { validFrom: addDays(today, -1) }, `Use ${today}`],
    ['no reason', { reason: ' ' }, 'Say why'],
    ['a time that no clock shows', { days: week(() => [{ opens: '24:00', closes: '02:00' }]) }, 'Use HH:MM'],
  ])('with %s is refused, and says what would be right', async (_what, wrong, hint) => {
    const body = { validFrom: today, days: week(() => noon), reason: 'x', ...wrong };
    const refused = await manager.send('PUT', WEEK, body);
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(JSON.stringify(refused.body.errors)).toContain(hint);
  });

  it('takes a night that ends when the next day begins, and a whole day', async () => {
    const days = week((day) =>
      day < 6 ? [{ opens: '12:00', closes: '12:00' }] : [{ opens: '12:00', closes: '00:00' }],
    );
    const body = { validFrom: addDays(today, 90), days, reason: 'Foire' };
    expect((await manager.send('PUT', `${WEEK}?preview=true`, body)).status).toBe(200);
  });

  it('of another branch is not there', async () => {
    expect((await manager.send('GET', WEEK.replace('angleur', 'wandre'))).status).toBe(404);
    expect((await admin.send('GET', WEEK.replace('angleur', 'wandre'))).status).toBe(200);
  });
});
