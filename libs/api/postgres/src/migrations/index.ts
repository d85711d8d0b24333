import { staff } from './0001-staff';
import { menu } from './0002-menu';
import { conversations } from './0003-conversations';
import { ledger } from './0004-ledger';
import type { Migration } from './migration';

/** Every step of the schema, oldest first. */
export const MIGRATIONS: readonly Migration[] = [staff, menu, conversations, ledger];
