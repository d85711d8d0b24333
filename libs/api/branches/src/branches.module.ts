import { Module } from '@nestjs/common';
import { EventsModule } from '@tasty-food/api-events';
import { StaffModule } from '@tasty-food/api-staff';
import { BranchStore } from './branch-store';
import { Branches } from './branches';
import { BranchesController } from './branches.controller';
import { Certificates } from './certificates/certificates';
import { CertificatesImportController } from './certificates/certificates-import.controller';
import { CertificatesController } from './certificates/certificates.controller';
import { CertificateStore } from './certificates/certificate-store';
import { ImportCertificates } from './certificates/import-certificates';
import { CertificatesToRenew } from './certificates/certificates-to-renew';
import { ChangeWeek } from './hours/change-week';
import { HoursImportController } from './hours/hours-import.controller';
import { ImportHours } from './hours/import-hours';
import { HoursController } from './hours/hours.controller';
import { OpeningHours } from './hours/opening-hours';
import { OpeningHoursStore } from './hours/opening-hours-store';
import { SampleHoursAndCertificates } from './sample-hours-and-certificates';

const certificates = [Certificates, CertificateStore, CertificatesToRenew, ImportCertificates];
const hours = [ChangeWeek, ImportHours, OpeningHours, OpeningHoursStore];

/** The branches, when they are open and what is certified there. Needs `Database` from a global module. */
@Module({
  imports: [EventsModule, StaffModule],
  controllers: [
    BranchesController,
    CertificatesController,
    CertificatesImportController,
    HoursController,
    HoursImportController,
  ],
  providers: [Branches, BranchStore, ...certificates, ...hours, SampleHoursAndCertificates],
  exports: [Branches, Certificates, CertificatesToRenew, OpeningHours, SampleHoursAndCertificates],
})
export class BranchesModule {}
