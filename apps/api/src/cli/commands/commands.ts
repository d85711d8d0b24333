import type { Command } from '../command';
import { ask } from './ask';
import { checkConfig } from './check-config';
import { createAdmin } from './create-admin';
import { exportData } from './export';
import { importCertificates } from './import-certificates';
import { importHours } from './import-hours';
import { importMenu } from './import-menu';
import { ingest } from './ingest';
import { migrate } from './migrate';
import { setUp } from './set-up';

/** Everything the command line can do, in the order in which it is told. */
export const COMMANDS: readonly Command[] = [
  checkConfig,
  migrate,
  createAdmin,
  setUp,
  importMenu,
  importHours,
  importCertificates,
  ingest,
  exportData,
  ask,
];
