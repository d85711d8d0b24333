import { Controller, Get, Query, Res } from '@nestjs/common';
import { SchemaPipe } from '@tasty-food/api-http';
import { auditQuerySchema, type AuditPage, type AuditQuery } from '@tasty-food/contract';
import type { Response } from 'express';
import { CurrentSession } from '../sessions/current-session.decorator';
import type { SignedIn } from '../sessions/signed-in';
import { auditCsv } from './audit-csv';
import { AuditLog } from './audit-log';

@Controller('api/audit')
export class AuditController {
  constructor(private readonly log: AuditLog) {}

  @Get()
  async read(
    @Query(new SchemaPipe(auditQuerySchema, 'query')) query: AuditQuery,
    @CurrentSession() { staff }: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AuditPage | string> {
    if (query.format === 'json') return this.log.page(query, staff);
    response.type('text/csv; charset=utf-8').attachment('audit.csv');
    return auditCsv(await this.log.all(query, staff));
  }
}
