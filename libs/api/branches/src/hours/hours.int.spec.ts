import { branchHoursSchema, problemSchema, type HoursRow } from '@tasty-food/contract';
import { branchesApp } from '../testing/branches-app';
import { roomForSpecs } from '../testing/room-for-specs';

describe('Opening hours over HTTP', () => {
  const room = roomForSpecs(branchesApp);

  it.each<[string, string, string[]]>([
    ['angleur', '2026-11-23', ['11:30-22:00']],
    ['angleur', '2026-11-27', ['11:30-23:30']],
    ['angleur', '2025-08-31', ['11:00-22:00']],
    ['saint-gilles', '2026-11-28', ['12:00-00:00']],
    ['saint-gilles', '2025-08-25', ['closed']],
    ['wandre', '2026-11-24', ['11:30-14:30', '17:30-22:00']],
    ['wandre', '2026-11-23', ['closed']],
    ['seraing', '2026-11-29', ['16:00-22:30']],
    ['seraing', '2025-08-12', ['closed']],
    ['jemeppe', '2026-11-24', ['closed']],
    ['jemeppe', '2026-12-25', ['closed']],
    ['jemeppe', '2026-12-24', ['17:00-18:00']],
    ['wandre', '2026-12-24', ['11:30-14:30', '17:30-18:00']],
    ['seraing', '2026-07-21', ['16:00-22:30']],
  ])('of the sample: %s on %s', async (branch, day, expected) => {
    const { rows } = await hours(branch, `from=${day}&to=${day}`);
    expect(rows.map(({ opens, closes, closed }) => (closed ? 'closed' : `${opens}-${closes}`))).toEqual(expected);
    expect(new Set(rows.map(({ branchId, date }) => `${branchId} ${date}`))).toEqual(new Set([`${branch} ${day}`]));
  });

  it('tells the reason of an exception in the language asked for', async () => {
    const { rows } = await hours('angleur', 'from=2026-12-25&to=2026-12-25&language=nl');
    expect(rows).toEqual<HoursRow[]>([
      { branchId: 'angleur', date: '2026-12-25', closed: true, reason: 'Kerstmis', version: 3 },
    ]);
  });

  it('tells each day of the longest stretch, over the end of summer time too', async () => {
    const { rows } = await hours('angleur', 'from=2026-10-01&to=2026-12-01');
    expect(rows.map(({ date }) => date)).toHaveLength(62);
    expect(rows.filter(({ date }) => date.startsWith('2026-10-25'))).toHaveLength(1);
  });

  it('tells a week from today when no day is named', async () => {
    const { rows } = await hours('seraing', 'at=2026-11-22T23:30:00Z');
    expect([rows[0]?.date, rows.at(-1)?.date]).toEqual(['2026-11-23', '2026-11-29']);
  });

  it.each<[string, string, boolean, string]>([
    ['angleur', '2026-11-27T23:29:00+01:00', true, '2026-11-27T22:30:00.000Z'],
    ['saint-gilles', '2026-11-28T23:59:59+01:00', true, '2026-11-28T23:00:00.000Z'],
    ['wandre', '2026-11-24T15:00:00+01:00', false, '2026-11-24T16:30:00.000Z'],
    ['jemeppe', '2026-12-24T18:00:00+01:00', false, '2026-12-26T16:00:00.000Z'],
  ])('says whether %s is open at %s', async (branch, at, open, until) => {
    const { now } = await hours(branch, `at=${encodeURIComponent(at)}`);
    expect(now).toEqual({ at: new Date(at).toISOString(), open, until });
  });

  it.each<[string, string]>([
    ['from=yesterday', 'from'],
    ['from=2026-02-30', 'from'],
    ['from=2026-11-02&to=2026-11-01', 'to'],
    ['from=2026-11-01&to=2027-01-02', 'to'],
    ['at=noon', 'at'],
    ['fron=2026-11-01', ''],
    ['language=de', 'language'],
  ])('refuses %s and names what is wrong', async (query, path) => {
    const response = await get(`/api/branches/angleur/hours?${query}`);
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ status: 400, code: 'invalid-request' });
    expect(problem.errors?.map((error) => error.path)).toContain(path);
  });

  it('names the branches there are, and needs a session', async () => {
    const unknown = await get('/api/branches/namur/hours');
    expect(problemSchema.parse(await unknown.json())).toMatchObject({
      status: 404,
      detail: expect.stringContaining('wandre'),
    });
    expect((await fetch(`${room.url}/api/branches/angleur/hours`)).status).toBe(401);
  });

  it('lets a manager say that a day is not as its week says, and take that back', async () => {
    const manager = room.person('manager');
    const address = '/api/branches/angleur/hours/exceptions/2026-11-23';
    const periods = [
      { opens: '18:00', closes: '01:00' },
      { opens: '12:00', closes: '14:00' },
    ];
    const set = await manager.send('PUT', address, { periods, reason: 'Fête du quartier' });
    expect(set).toMatchObject({
      status: 200,
      body: {
        rows: [
          { date: '2026-11-23', opens: '12:00', closes: '14:00', reason: 'Fête du quartier' },
          { date: '2026-11-23', opens: '18:00', closes: '01:00', reason: 'Fête du quartier' },
        ],
      },
    });
    expect((await hours('angleur', 'at=2026-11-24T00:30:00%2B01:00')).now.open).toBe(true);
    expect(await manager.send('PUT', address, { periods: [], reason: 'Panne' })).toMatchObject({
      body: { rows: [{ closed: true, reason: 'Panne' }] },
    });
    expect((await manager.send('DELETE', address)).status).toBe(204);
    expect((await manager.send('DELETE', address)).status).toBe(404);
    expect((await hours('angleur', 'from=2026-11-23&to=2026-11-23')).rows).toEqual([
      { branchId: 'angleur', date: '2026-11-23', opens: '11:30', closes: '22:00', closed: false, version: 5 },
    ]);
  });

  it.each<[string, string, string, object, number]>([
    ['staff', 'staff', 'angleur', { periods: [], reason: 'x' }, 403],
    ['a manager of another branch', 'manager', 'wandre', { periods: [], reason: 'x' }, 404],
    ['a manager without a reason', 'manager', 'angleur', { periods: [] }, 400],
    [
      'a manager whose periods overlap',
      'manager',
      'angleur',
      {
        reason: 'x',
        periods: [
          { opens: '12:00', closes: '18:00' },
          { opens: '17:00', closes: '22:00' },
        ],
      },
      400,
    ],
    ['an admin, in any branch', 'admin', 'wandre', { periods: [], reason: 'x' }, 200],
  ])('answers %s as they may', async (_who, name, branch, body, status) => {
    const person = room.person(name);
    expect((await person.send('PUT', `/api/branches/${branch}/hours/exceptions/2027-02-02`, body)).status).toBe(status);
  });

  async function hours(branch: string, query: string) {
    const response = await get(`/api/branches/${branch}/hours?${query}`);
    return branchHoursSchema.parse(await response.json());
  }

  function get(path: string): Promise<Response> {
    return fetch(room.url + path, { headers: { cookie: room.cookie } });
  }
});
