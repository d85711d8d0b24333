import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SampleHoursAndCertificates } from '@tasty-food/api-branches';
import { MenuOptions } from './menu-options';
import { SampleMenu } from './sample-menu';

/** Before the first request: the sample restaurant, when it is asked for. What is there already stays as it is. */
@Injectable()
export class SampleRestaurant implements OnModuleInit {
  constructor(
    private readonly options: MenuOptions,
    private readonly menu: SampleMenu,
    private readonly hoursAndCertificates: SampleHoursAndCertificates,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!this.options.sampleData) return;
    await this.menu.fill();
    await this.hoursAndCertificates.fill();
  }
}
