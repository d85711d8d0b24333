import { Module } from '@nestjs/common';
import { BranchesModule } from '@tasty-food/api-branches';
import { KnowledgeModule } from '@tasty-food/api-knowledge';
import { MenuModule } from '@tasty-food/api-menu';
import { RetrievalModule } from '@tasty-food/api-retrieval';
import { TOOL_PROVIDERS } from './tool-providers';
import { Toolbox } from './toolbox';

/** What Claude may look up for a question: all of it only reads. */
@Module({
  imports: [BranchesModule, KnowledgeModule, MenuModule, RetrievalModule],
  providers: [...TOOL_PROVIDERS],
  exports: [Toolbox],
})
export class AssistantToolsModule {}
