import { Branches, Certificates, OpeningHours } from '@tasty-food/api-branches';
import { PortalEvents } from '@tasty-food/api-events';
import { Menu } from '@tasty-food/api-menu';
import { roomForSpecs } from '@tasty-food/api-branches/testing';
import { restaurantApp } from '@tasty-food/api-menu/testing';
import { describeOnEachEngine } from '@tasty-food/api-postgres/testing';
import { CurrentRows } from './current-rows';

describeOnEachEngine('Rows of every branch', (engine) => {
  const room = roomForSpecs(restaurantApp, engine);
  const staff = room.person('staff');
  let rows: CurrentRows;

  beforeAll(() => {
    const { app } = room;
    rows = new CurrentRows(
      app.get(Branches),
      app.get(Menu),
      app.get(OpeningHours),
      app.get(Certificates),
      app.get(PortalEvents),
    );
    rows.onApplicationBootstrap();
  });

  afterAll(() => rows?.onApplicationShutdown());

  it('are read by the first question and kept for those after it', async () => {
    const first = await everyBranch();
    expect(first.map(({ branchId }) => branchId)).toEqual(['angleur', 'saint-gilles', 'wandre', 'seraing', 'jemeppe']);
    const again = await everyBranch();
    for (const [at, each] of again.entries()) expect(each).toBe(first[at]);
  });

  it('are the new ones for whoever asks right behind a change', async () => {
    for (const available of [false, true, false, true]) {
      expect((await staff.send('PUT', '/api/branches/angleur/availability/B02', { available })).status).toBe(200);
      const { out } = await rows.of('angleur');
      expect(out.map(({ id }) => id).includes('B02')).toBe(!available);
    }
  });

  /** As a question waits for them. */
  async function everyBranch() {
    const own = await rows.of('angleur');
    return [own, ...(await rows.others(own))];
  }
});
