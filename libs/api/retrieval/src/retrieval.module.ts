import { Module } from '@nestjs/common';
import { EventsModule } from '@tasty-food/api-events';
import { StaffModule } from '@tasty-food/api-staff';
import { TelemetryModule } from '@tasty-food/api-telemetry';
import { EmbeddingStore } from './embeddings/embedding-store';
import { Meaning } from './embeddings/meaning';
import { MeasurePassages } from './embeddings/measure-passages';
import { CurrentGlossary } from './glossary/current-glossary';
import { GlossaryConcepts } from './glossary/glossary-concepts';
import { GlossaryController } from './glossary/glossary.controller';
import { GlossaryStore } from './glossary/glossary-store';
import { AnalysisStore } from './passages/analysis-store';
import { IndexPassages } from './passages/index-passages';
import { PassageStore } from './passages/passage-store';
import { RenewPassages } from './passages/renew-passages';
import { KeptIndex } from './ranking/kept-index';
import { Passages } from './ranking/passages';
import { RankStore } from './ranking/rank-store';
import { SearchMetrics } from './ranking/search-metrics';

const keptIndex = { provide: KeptIndex, inject: [RankStore], useFactory: (store: RankStore) => new KeptIndex(store) };
const embeddings = [EmbeddingStore, Meaning, MeasurePassages];
const glossary = [CurrentGlossary, GlossaryConcepts, GlossaryStore];
const indexing = [AnalysisStore, IndexPassages, PassageStore, RenewPassages];
const search = [keptIndex, Passages, RankStore, SearchMetrics];

/** The passages that answer a question, and the glossary by which they are found. Needs `RetrievalOptions` and `Database` from global modules. */
@Module({
  imports: [EventsModule, StaffModule, TelemetryModule],
  controllers: [GlossaryController],
  providers: [...embeddings, ...glossary, ...indexing, ...search],
  exports: [IndexPassages, Passages],
})
export class RetrievalModule {}
