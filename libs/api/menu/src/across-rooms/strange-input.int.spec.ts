import { roomForSpecs } from '@tasty-food/api-branches/testing';
import { restaurantApp } from '../testing/restaurant-app';

const STRANGE = [
  '%00',
  'a%00b',
  '%F0%9F%8D%94',
  "'; drop table dishes; --",
  'x'.repeat(100),
  '__proto__',
  '..%2F..',
  '%ED%A0%80',
];
const TEXTS: [string, string][] = [
  ['NUL', 'NUL \0 inside'],
  ['a lone surrogate', 'a lone \ud83d surrogate'],
  ['SQL', "'; drop table dishes; --"],
  ['right to left', '\u202eright to left'],
];

describe('Strange input', () => {
  const room = roomForSpecs(restaurantApp);
  const admin = room.person('admin');

  it.each(STRANGE)('such as the name %s is refused, and never breaks anything', async (name) => {
    const reason = { reason: 'abc' };
    const answers = await Promise.all([
      admin.send('GET', `/api/menu?branch=${name}`),
      admin.send('GET', `/api/allergens?branch=${name}`),
      admin.send('GET', `/api/branches/${name}/hours`),
      admin.send('GET', `/api/branches/${name}/availability`),
      admin.send('GET', `/api/certificates?branch=${name}`),
      admin.send('PUT', `/api/branches/angleur/availability/${name}`, { available: false }),
      admin.send('PUT', `/api/dishes/${name}/allergens/milk`, { state: 'contains', ...reason }),
      admin.send('PUT', `/api/dishes/B01/allergens/${name}`, { state: 'contains', ...reason }),
      admin.send('PUT', `/api/ingredients/${name}/allergens/milk`, { state: 'contains', ...reason }),
      admin.send('GET', `/api/dishes/B01/allergens/milk/history?branch=${name}`),
      admin.send('POST', `/api/register/proposals/${name}/approve`, {}),
    ]);
    for (const { status } of answers.slice(0, -2)) expect([400, 404]).toContain(status);
    // A branch that there is not has no history; an id that is none is not there.
    expect([200, 400, 404]).toContain(answers.at(-2)?.status);
    expect([400, 404]).toContain(answers.at(-1)?.status);
  });

  it.each(TEXTS)('such as a reason with %s is kept as far as it can be', async (_what, reason) => {
    const answers = await Promise.all([
      admin.send('PUT', '/api/branches/angleur/availability/B01', { available: false, reason }),
      admin.send('PUT', '/api/dishes/B01/allergens/fish', { state: 'contains', reason }),
      admin.send('PUT', '/api/branches/angleur/hours/exceptions/2027-05-05', { periods: [], reason }),
      admin.send('POST', '/api/certificates', {
        ...{ supplier: reason, scope: reason, issuer: reason },
        ...{ branchId: null, validFrom: '2026-01-01', validTo: '2026-12-31' },
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 201]);
  });
});
