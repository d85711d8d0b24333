import { rightsOf, type GroupRight } from './oidc-options';

const MAPPING: GroupRight[] = [
  { group: 'kitchen', role: 'staff' },
  { group: 'managers', role: 'manager' },
  { group: 'admins', role: 'admin' },
  { group: 'angleur-team', branchId: 'angleur' },
  { group: 'seraing-team', branchId: 'seraing' },
];

describe('the rights that groups give', () => {
  it('are the highest role and every branch', () => {
    expect(rightsOf(['seraing-team', 'managers', 'kitchen', 'choir', 'angleur-team'], MAPPING)).toEqual({
      role: 'manager',
      branchIds: ['angleur', 'seraing'],
    });
  });

  it('are none without a role, and none without a branch but for an admin', () => {
    expect(rightsOf(['choir'], MAPPING)).toBeUndefined();
    expect(rightsOf(['angleur-team'], MAPPING)).toBeUndefined();
    expect(rightsOf(['managers'], MAPPING)).toBeUndefined();
    expect(rightsOf(['admins'], MAPPING)).toEqual({ role: 'admin', branchIds: [] });
  });
});
