import type { Told } from '@tasty-food/api-events';
import type { StaffMember } from '@tasty-food/contract';
import { certificateStatus } from './certificate-status';
import type { CertificateRecord } from './certificate-store';

/** One for every branch is told to everybody. */
export function certificateChanged(row: CertificateRecord, by: StaffMember): Told {
  const { id, branch_id: branchId, supplier } = row;
  const now = new Date();
  const valid = certificateStatus(row, now) === 'valid';
  const at = now.toISOString();
  return {
    ...(branchId === null ? {} : { branchId }),
    event: { type: 'certificate-changed', certificateId: id, branchId, supplier, valid, by: by.name, at },
  };
}
