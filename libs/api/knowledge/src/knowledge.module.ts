import { Module } from '@nestjs/common';
import { BranchesModule } from '@tasty-food/api-branches';
import { EventsModule } from '@tasty-food/api-events';
import { ExtractionModule } from '@tasty-food/api-extraction';
import { RetrievalModule } from '@tasty-food/api-retrieval';
import { StaffModule } from '@tasty-food/api-staff';
import { Documents } from './documents/documents';
import { DocumentsController } from './documents/documents.controller';
import { ChangeDocument } from './documents/change-document';
import { DocumentStore } from './documents/document-store';
import { SampleDocuments } from './documents/sample-documents';
import { SearchDocuments } from './documents/search-documents';
import { GapsController } from './gaps/gaps.controller';
import { GapStore } from './gaps/gap-store';
import { KnowledgeGaps } from './gaps/knowledge-gaps';
import { IngestDocument } from './ingestion/ingest-document';
import { Uploads } from './ingestion/uploads';
import { UploadStore } from './ingestion/upload-store';
import { WriteVersion } from './ingestion/write-version';

const documents = [ChangeDocument, Documents, DocumentStore, SampleDocuments, SearchDocuments];
const gaps = [GapStore, KnowledgeGaps];
const ingestion = [IngestDocument, Uploads, UploadStore, WriteVersion];

/** The documents of the house, how they come in, and what they lack. Needs `KnowledgeOptions` and `Database` from global modules. */
@Module({
  imports: [BranchesModule, EventsModule, ExtractionModule, RetrievalModule, StaffModule],
  controllers: [DocumentsController, GapsController],
  providers: [...documents, ...gaps, ...ingestion],
  exports: [KnowledgeGaps, Uploads],
})
export class KnowledgeModule {}
