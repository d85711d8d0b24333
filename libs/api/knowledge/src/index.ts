export { KnowledgeGaps } from './gaps/knowledge-gaps';
export { KnowledgeModule } from './knowledge.module';
export { Uploads } from './ingestion/uploads';
export { KnowledgeOptions } from './knowledge-options';
export { readableBranches } from './reader-of';
