import type { Credentials, Role } from '@tasty-food/contract';

/** The accounts of the sample data; offered only where the server says that it runs on the simulator. */
export const SAMPLE_ACCOUNTS: readonly { credentials: Credentials; role: Role }[] = [
  { role: 'staff', credentials: { email: 'staff@tastyfood.test', password: 'tastyfood' } },
  { role: 'manager', credentials: { email: 'manager@tastyfood.test', password: 'tastyfood' } },
  { role: 'admin', credentials: { email: 'admin@tastyfood.test', password: 'tastyfood' } },
];
