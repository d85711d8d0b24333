import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { IdPipe, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  certificateChangeSchema,
  certificateQuerySchema,
  newCertificateSchema,
  type Certificate,
  type CertificateChange,
  type CertificateList,
  type CertificateQuery,
  type NewCertificate,
} from '@tasty-food/contract';
import { Certificates } from './certificates';

const certificateId = new IdPipe('certificate');

@Controller('api/certificates')
export class CertificatesController {
  constructor(private readonly certificates: Certificates) {}

  @Get()
  list(
    @Query(new SchemaPipe(certificateQuerySchema, 'query')) query: CertificateQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<CertificateList> {
    return this.certificates.list(query, staff);
  }

  @Post()
  add(
    @Body(new SchemaPipe(newCertificateSchema, 'certificate')) certificate: NewCertificate,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<Certificate> {
    return this.certificates.add(certificate, staff);
  }

  @Put(':certificateId')
  change(
    @Param('certificateId', certificateId) id: string,
    @Body(new SchemaPipe(certificateChangeSchema, 'certificate')) certificate: CertificateChange,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<Certificate> {
    return this.certificates.change(id, certificate, staff);
  }

  @Delete(':certificateId')
  @HttpCode(204)
  withdraw(@Param('certificateId', certificateId) id: string, @CurrentSession() { staff }: SignedIn): Promise<void> {
    return this.certificates.withdraw(id, staff);
  }
}
