import { Module } from '@nestjs/common';
import { EventsModule } from '@tasty-food/api-events';
import { StaffModule } from '@tasty-food/api-staff';
import { TelemetryModule } from '@tasty-food/api-telemetry';
import { Documents } from './documents/documents';
import { DocumentsController } from './documents/documents.controller';
import { ChangeDocument } from './documents/change-document';
import { DocumentStore } from './documents/document-store';
import { SearchDocuments } from './documents/search-documents';
import { EmbeddingStore } from './embeddings/embedding-store';
import { Meaning } from './embeddings/meaning';
import { MeasurePassages } from './embeddings/measure-passages';
import { GapsController } from './gaps/gaps.controller';
import { GapStore } from './gaps/gap-store';
import { KnowledgeGaps } from './gaps/knowledge-gaps';
import { CurrentGlossary } from './glossary/current-glossary';
import { GlossaryConcepts } from './glossary/glossary-concepts';
import { GlossaryController } from './glossary/glossary.controller';
import { GlossaryStore } from './glossary/glossary-store';
import { ExtractText } from './ingestion/extract-text';
import { IngestDocument } from './ingestion/ingest-document';
import { ReadDocument } from './ingestion/read-document';
import { Uploads } from './ingestion/uploads';
import { UploadStore } from './ingestion/upload-store';
import { WriteVersion } from './ingestion/write-version';
import { AnalysisStore } from './passages/analysis-store';
import { IndexPassages } from './passages/index-passages';
import { PassageStore } from './passages/passage-store';
import { RenewPassages } from './passages/renew-passages';
import { KeptIndex } from './ranking/kept-index';
import { Passages } from './ranking/passages';
import { RankStore } from './ranking/rank-store';
import { SearchMetrics } from './ranking/search-metrics';
import { SampleDocuments } from './sample/sample-documents';

const documents = [ChangeDocument, Documents, DocumentStore, SearchDocuments];
const gaps = [GapStore, KnowledgeGaps];
const ingestion = [ExtractText, IngestDocument, ReadDocument, SampleDocuments, Uploads, UploadStore, WriteVersion];
const keptIndex = { provide: KeptIndex, inject: [RankStore], useFactory: (store: RankStore) => new KeptIndex(store) };
const embeddings = [EmbeddingStore, Meaning, MeasurePassages];
const glossary = [CurrentGlossary, GlossaryConcepts, GlossaryStore];
const indexing = [AnalysisStore, IndexPassages, PassageStore, RenewPassages];
const search = [keptIndex, Passages, RankStore, SearchMetrics];

/** The documents, and the passages that answer a question. Needs `KnowledgeOptions` and `Database` from global modules. */
@Module({
  imports: [EventsModule, StaffModule, TelemetryModule],
  controllers: [DocumentsController, GapsController, GlossaryController],
  providers: [...documents, ...embeddings, ...gaps, ...glossary, ...ingestion, ...indexing, ...search],
  exports: [KnowledgeGaps, Passages, Uploads],
})
export class KnowledgeModule {}
