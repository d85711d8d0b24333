import type { Database } from '@tasty-food/api-postgres';
import { BranchesModule } from '../branches.module';
import { SampleHoursAndCertificates } from '../sample-hours-and-certificates';
import { roomApp, type RoomApp } from './room-app';
import { addSampleBranches } from './sample-branches';

/** This room with the sample branches, their hours and certificates behind HTTP on a free port. */
export async function branchesApp(db: Database): Promise<RoomApp> {
  await addSampleBranches(db);
  return roomApp(db, [BranchesModule], [], (app) => app.get(SampleHoursAndCertificates).fill());
}
