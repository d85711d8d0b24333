import { Injectable } from '@nestjs/common';
import { SAMPLE_AUTHOR } from '@tasty-food/api-staff';
import { CertificateStore } from './certificates/certificate-store';
import { OpeningHoursStore } from './hours/opening-hours-store';
import { sampleCertificates } from './sample/sample-certificates';
import { sampleHours } from './sample/sample-hours';

/** The hours and certificates of the sample branches, where there are none yet. */
@Injectable()
export class SampleHoursAndCertificates {
  constructor(
    private readonly hours: OpeningHoursStore,
    private readonly certificates: CertificateStore,
  ) {}

  /** The branches must be there. */
  async fill(): Promise<void> {
    await this.hours.fillEmpty(sampleHours(), SAMPLE_AUTHOR, 'Import 2025-09');
    await this.certificates.fillEmpty(sampleCertificates(SAMPLE_AUTHOR));
  }
}
