import { addDays, brusselsDay } from '@tasty-food/api-branches';
import { roomForSpecs, type Person } from '@tasty-food/api-branches/testing';
import { taskListSchema } from '@tasty-food/contract';
import { restaurantApp } from '../testing/restaurant-app';

const today = brusselsDay(new Date());

describe('The tasks of a manager over HTTP', () => {
  const room = roomForSpecs(restaurantApp);
  const staff = room.person('staff');
  const manager = room.person('manager');
  const admin = room.person('admin');

  it('ask for the renewal of a certificate thirty days before its end, until the renewal is there', async () => {
    const ending = (days: number) => ({ ...fresh(`Ends in ${days}`), validTo: addDays(today, days) });
    for (const days of [30, 31, -1]) await manager.send('POST', '/api/certificates', ending(days));
    const before = await tasks();
    expect(before).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'certificate-expiring', supplier: 'Ends in 30', dueOn: addDays(today, 30) }),
        expect.objectContaining({ kind: 'certificate-expired', supplier: 'Ends in -1' }),
      ]),
    );
    expect(before.map(({ supplier }) => supplier)).not.toContain('Ends in 31');
    const renewal = { ...fresh('Ends in 30'), validFrom: addDays(today, 20), validTo: addDays(today, 400) };
    await manager.send('POST', '/api/certificates', renewal);
    expect((await tasks()).map(({ supplier }) => supplier)).not.toContain('Ends in 30');
    expect((await staff.send('GET', '/api/tasks')).status).toBe(403);
  });

  it('show a step towards free that waits to who did not propose it', async () => {
    await manager.send('PUT', '/api/dishes/B01/allergens/sesame', { state: 'free', reason: 'Autre pain' });
    const kinds = async (person: Person) =>
      taskListSchema.parse((await person.send('GET', '/api/tasks')).body).tasks.map(({ kind }) => kind);
    expect(await kinds(manager)).not.toContain('register-proposal');
    expect(await kinds(admin)).toContain('register-proposal');
  });

  function fresh(supplier: string) {
    return {
      supplier,
      scope: 'Agneau',
      issuer: 'HalalCheck Benelux',
      validFrom: addDays(today, -100),
      validTo: addDays(today, 200),
    };
  }

  async function tasks() {
    return taskListSchema.parse((await manager.send('GET', '/api/tasks')).body).tasks;
  }
});
