export { KnowledgeModule } from './knowledge.module';
export { Passages, type FoundPassages, type PassageSearch } from './ranking/passages';
