import { Injectable } from '@nestjs/common';
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

  /** The branches must be there. `by`: who is said to have written them. */
  async fill(by: string): Promise<void> {
    await this.hours.fillEmpty(sampleHours(), by);
    await this.certificates.fillEmpty(sampleCertificates(by));
  }
}
