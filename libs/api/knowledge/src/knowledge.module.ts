import { Module } from '@nestjs/common';
import { CurrentGlossary } from './glossary/current-glossary';
import { GlossaryStore } from './glossary/glossary-store';
import { IndexPassages } from './passages/index-passages';
import { PassageStore } from './passages/passage-store';
import { Passages } from './ranking/passages';
import { RankStore } from './ranking/rank-store';

/** The documents, and the passages that answer a question. Needs `Database` from a global module. */
@Module({
  providers: [CurrentGlossary, GlossaryStore, IndexPassages, PassageStore, Passages, RankStore],
  exports: [Passages],
})
export class KnowledgeModule {}
