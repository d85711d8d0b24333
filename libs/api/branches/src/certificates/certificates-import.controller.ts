import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { SchemaPipe, sendTable } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  tableExportQuerySchema,
  tableImportQuerySchema,
  type CertificateImport,
  type CertificateTable,
  type TableExportQuery,
  type TableImportQuery,
} from '@tasty-food/contract';
import type { Response } from 'express';
import { certificatesCsv } from './certificates-csv';
import { ImportCertificates } from './import-certificates';

@Controller('api/certificates')
export class CertificatesImportController {
  constructor(private readonly importCertificates: ImportCertificates) {}

  /** The body is read by its own parser, see `readImportFile`. */
  @Post('import')
  @HttpCode(200)
  import(
    @Body() body: unknown,
    @Query(new SchemaPipe(tableImportQuerySchema, 'query')) query: TableImportQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<CertificateImport> {
    return this.importCertificates.run(body, query, staff);
  }

  @Get('export')
  async export(
    @Query(new SchemaPipe(tableExportQuerySchema, 'query')) query: TableExportQuery,
    @CurrentSession() { staff }: SignedIn,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CertificateTable | string> {
    const rows = await this.importCertificates.table(staff);
    return sendTable(response, query, { name: 'certificates', rows, file: 'certificates.csv', csv: certificatesCsv });
  }
}
