import type { Fault } from '../fault.ts';
import { abortedClients } from './aborted-clients.ts';
import { clientCuts } from './client-cuts.ts';
import { oneKey } from './one-key.ts';
import { ownerKilled } from './owner-killed.ts';
import { ownerPaused } from './owner-paused.ts';
import { postgresFaults } from './postgres-faults.ts';
import { reconnectStorm } from './reconnect-storm.ts';
import { redisFaults } from './redis-faults.ts';
import { rollingRestart } from './rolling-restart.ts';
import { slowReaders } from './slow-readers.ts';
import { soak } from './soak.ts';
import { stops } from './stops.ts';
import { upstreamFaults } from './upstream-faults.ts';

/** The matrix, in the order in which it is run. */
export const ALL_FAULTS: readonly Fault[] = [
  clientCuts,
  ownerKilled,
  ownerPaused,
  ...redisFaults,
  ...postgresFaults,
  slowReaders,
  upstreamFaults,
  oneKey,
  reconnectStorm,
  stops,
  abortedClients,
  rollingRestart,
  soak,
];
