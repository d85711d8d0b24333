import { Module } from '@nestjs/common';
import { EventsModule } from '@tasty-food/api-events';
import { StaffModule } from '@tasty-food/api-staff';
import { BranchStore } from './branch-store';
import { Branches } from './branches';
import { BranchesController } from './branches.controller';
import { Certificates } from './certificates/certificates';
import { CertificatesController } from './certificates/certificates.controller';
import { CertificateStore } from './certificates/certificate-store';
import { CertificatesToRenew } from './certificates/certificates-to-renew';
import { ChangeWeek } from './hours/change-week';
import { HoursController } from './hours/hours.controller';
import { OpeningHours } from './hours/opening-hours';
import { OpeningHoursStore } from './hours/opening-hours-store';
import { SampleHoursAndCertificates } from './sample-hours-and-certificates';

const certificates = [Certificates, CertificateStore, CertificatesToRenew];
const hours = [ChangeWeek, OpeningHours, OpeningHoursStore];

/** The branches, when they are open and what is certified there. Needs `Database` from a global module. */
@Module({
  imports: [EventsModule, StaffModule],
  controllers: [BranchesController, CertificatesController, HoursController],
  providers: [Branches, BranchStore, ...certificates, ...hours, SampleHoursAndCertificates],
  exports: [Branches, Certificates, CertificatesToRenew, OpeningHours, SampleHoursAndCertificates],
})
export class BranchesModule {}
