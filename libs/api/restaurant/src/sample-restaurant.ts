import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CertificateStore } from './certificates/certificate-store';
import { OpeningHoursStore } from './hours/opening-hours-store';
import { RestaurantOptions } from './restaurant-options';
import { sampleCertificates } from './sample/sample-certificates';
import { sampleHours } from './sample/sample-hours';
import { SampleMenu } from './sample-menu';

const SAMPLE = 'Données d’essai';

/** Before the first request: the sample restaurant, when it is asked for. What is there already stays as it is. */
@Injectable()
export class SampleRestaurant implements OnModuleInit {
  constructor(
    private readonly options: RestaurantOptions,
    private readonly menu: SampleMenu,
    private readonly hours: OpeningHoursStore,
    private readonly certificates: CertificateStore,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!this.options.sampleData) return;
    await this.menu.fill();
    await this.hours.fillEmpty(sampleHours(), SAMPLE);
    await this.certificates.fillEmpty(sampleCertificates(SAMPLE));
  }
}
