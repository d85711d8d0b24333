import { Module } from '@nestjs/common';
import { BranchesModule } from '@tasty-food/api-branches';
import { KnowledgeModule } from '@tasty-food/api-knowledge';
import { RestaurantModule } from '@tasty-food/api-restaurant';
import { RetrievalModule } from '@tasty-food/api-retrieval';
import { TOOL_PROVIDERS } from './tool-providers';
import { Toolbox } from './toolbox';

/** What Claude may look up for a question: all of it only reads. */
@Module({
  imports: [BranchesModule, KnowledgeModule, RestaurantModule, RetrievalModule],
  providers: [...TOOL_PROVIDERS],
  exports: [Toolbox],
})
export class AssistantToolsModule {}
