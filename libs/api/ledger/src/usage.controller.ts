import { Controller, Get, Query } from '@nestjs/common';
import { SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import { usageQuerySchema, type OwnUsage, type UsageQuery, type UsageReport } from '@tasty-food/contract';
import { ReportUsage } from './report-usage';

@Controller('api/usage')
export class UsageController {
  constructor(private readonly usage: ReportUsage) {}

  @Get()
  report(
    @CurrentSession() { staff }: SignedIn,
    @Query(new SchemaPipe(usageQuerySchema, 'query')) query: UsageQuery,
  ): Promise<UsageReport> {
    return this.usage.report(staff, query);
  }

  @Get('mine')
  own(@CurrentSession() { staff }: SignedIn): Promise<OwnUsage> {
    return this.usage.own(staff);
  }
}
