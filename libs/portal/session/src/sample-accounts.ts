import type { Credentials, Role } from '@tasty-food/contract';

/** The accounts of the sample data; offered only where the server says that it runs on the simulator. */
export const SAMPLE_ACCOUNTS: readonly (Credentials & { role: Role })[] = [
  { email: 'staff@tastyfood.test', password: 'tastyfood', role: 'staff' },
  { email: 'manager@tastyfood.test', password: 'tastyfood', role: 'manager' },
  { email: 'admin@tastyfood.test', password: 'tastyfood', role: 'admin' },
];
