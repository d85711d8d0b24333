import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import type { SentFile } from '@tasty-food/api-extraction';
import { ProblemException, SchemaPipe } from '@tasty-food/api-http';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import {
  documentChangeSchema,
  documentFieldsSchema,
  documentQuerySchema,
  documentReadQuerySchema,
  documentReplacementSchema,
  documentSearchQuerySchema,
  type Document,
  type DocumentChange,
  type DocumentFields,
  type DocumentList,
  type DocumentQuery,
  type DocumentRead,
  type DocumentReadQuery,
  type DocumentReplacement,
  type DocumentSearch,
  type DocumentSearchQuery,
  type UploadList,
} from '@tasty-food/contract';
import { Uploads } from '../ingestion/uploads';
import { readableBranches } from '../reader-of';
import { ChangeDocument } from './change-document';
import { DocumentKeyPipe } from './document-key.pipe';
import { Documents } from './documents';
import { ReadUpload } from './read-upload';
import { SearchDocuments } from './search-documents';

/** A file as Multer hands it over. */
interface FormFile {
  originalname: string;
  buffer: Buffer;
}

const key = new DocumentKeyPipe();
const fieldsPipe = new SchemaPipe(documentFieldsSchema, 'form');
const replacementPipe = new SchemaPipe(documentReplacementSchema, 'form');

@Controller('api/documents')
export class DocumentsController {
  constructor(
    private readonly documents: Documents,
    private readonly searchDocuments: SearchDocuments,
    private readonly uploads: Uploads,
    private readonly changeDocument: ChangeDocument,
  ) {}

  @Get()
  list(
    @Query(new SchemaPipe(documentQuerySchema, 'query')) query: DocumentQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<DocumentList> {
    return this.documents.list(query, staff);
  }

  @Get('search')
  search(
    @Query(new SchemaPipe(documentSearchQuerySchema, 'query')) query: DocumentSearchQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<DocumentSearch> {
    return this.searchDocuments.search(query, staff);
  }

  @Get('uploads')
  progress(@CurrentSession() { staff }: SignedIn): Promise<UploadList> {
    return this.uploads.list(readableBranches(staff), staff.id);
  }

  @Get(':documentId')
  read(
    @Param('documentId', key) documentId: string,
    @Query(new SchemaPipe(documentReadQuerySchema, 'query')) query: DocumentReadQuery,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<DocumentRead> {
    return this.documents.read(documentId, query, staff);
  }

  @Post()
  @UseInterceptors(ReadUpload)
  add(
    @UploadedFile() file: FormFile | undefined,
    @Body(fieldsPipe) fields: DocumentFields,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<Document> {
    return this.documents.add(sentFile(file), fields, staff);
  }

  @Put(':documentId')
  @UseInterceptors(ReadUpload)
  replace(
    @Param('documentId', key) documentId: string,
    @UploadedFile() file: FormFile | undefined,
    @Body(replacementPipe) replacement: DocumentReplacement,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<Document> {
    return this.documents.replace(documentId, sentFile(file), replacement, staff);
  }

  @Patch(':documentId')
  change(
    @Param('documentId', key) documentId: string,
    @Body(new SchemaPipe(documentChangeSchema, 'document')) change: DocumentChange,
    @CurrentSession() { staff }: SignedIn,
  ): Promise<Document> {
    return this.changeDocument.change(documentId, change, staff);
  }

  @Delete(':documentId')
  @HttpCode(204)
  remove(@Param('documentId', key) documentId: string, @CurrentSession() { staff }: SignedIn): Promise<void> {
    return this.documents.remove(documentId, staff);
  }
}

function sentFile(file: FormFile | undefined): SentFile {
  if (file) return { name: file.originalname, bytes: file.buffer };
  const message = 'Send the file in this field.';
  throw new ProblemException('invalid-request', `The form is not as it should be. file: ${message}`, {
    errors: [{ path: 'file', message }],
  });
}
