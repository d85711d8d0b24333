import { Database } from '@tasty-food/api-postgres';
import { hasPermission, PERMISSIONS, ROLES, ROUTES, type Permission, type Route } from '@tasty-food/contract';
import type { ApiClient } from './testing/api-client';
import { RunningApi } from './testing/running-api';

const NOBODYS = '936e82c4-2104-42d9-a209-9431d00f8822';

let api: RunningApi;
let client: ApiClient;

beforeAll(async () => {
  api = await RunningApi.start();
  client = await api.signIn();
}, 60_000);
afterAll(() => api.close());

describe('permissions', () => {
  it('stand in the contract for every route that this server answers, and for no other', () => {
    expect(api.registeredRoutes().toSorted()).toEqual(Object.values<Route>(ROUTES).map(written).toSorted());
  });

  it.each(ROLES)('let a %s do what the role may, and refuse the rest in words', async (role) => {
    await api
      .get(Database)
      .updateTable('staff_members')
      .set({ role })
      .where('email', '=', 'staff@tastyfood.test')
      .execute();
    client = await api.signIn();
    const served = new Set(api.registeredRoutes());
    for (const route of Object.values<Route>(ROUTES)) {
      const { method, path, permission } = route;
      if (!(permission in PERMISSIONS) || !served.has(written(route))) continue;
      // No such thing and no body: who is let in does nothing.
      const response = await client.send(method.toUpperCase(), path.replace(/\{\w+\}/g, NOBODYS));
      const body = await response.text();
      const may = hasPermission(role, permission as Permission);
      expect([method, path, response.status === 403]).toEqual([method, path, !may]);
      if (!may)
        expect(JSON.parse(body)).toMatchObject({
          code: 'forbidden',
          detail: expect.stringMatching(/^Only .+ may .+\.$/),
        });
    }
  });
});

/** As Express writes it. */
function written({ method, path }: Route): string {
  return `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`;
}
