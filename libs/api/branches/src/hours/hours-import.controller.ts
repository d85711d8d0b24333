import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { SchemaPipe, sendTable } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  tableExportQuerySchema,
  tableImportQuerySchema,
  type HoursImport,
  type HoursTable,
  type TableExportQuery,
  type TableImportQuery,
} from '@tasty-food/contract';
import type { Response } from 'express';
import { hoursCsv } from './hours-csv';
import { ImportHours } from './import-hours';

@Controller('api/hours')
export class HoursImportController {
  constructor(private readonly importHours: ImportHours) {}

  /** The body is read by its own parser, see `readImportFile`. */
  @Post('import')
  @HttpCode(200)
  import(
    @Body() body: unknown,
    @Query(new SchemaPipe(tableImportQuerySchema, 'query')) query: TableImportQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<HoursImport> {
    return this.importHours.run(body, query, staff);
  }

  @Get('export')
  async export(
    @Query(new SchemaPipe(tableExportQuerySchema, 'query')) query: TableExportQuery,
    @CurrentSession() { staff }: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<HoursTable | string> {
    const rows = await this.importHours.table(staff);
    return sendTable(response, query, { name: 'hours', rows, file: 'hours.csv', csv: hoursCsv });
  }
}
