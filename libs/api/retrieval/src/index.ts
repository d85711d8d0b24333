export type { EmbeddingsOptions } from './embeddings/voyage';
export { IndexPassages } from './passages/index-passages';
export { slugOf } from './passages/slug-of';
export { brusselsDay } from './ranking/brussels-day';
export { Passages, type FoundPassages, type PassageSearch } from './ranking/passages';
export { audiencesOf, type Reader } from './ranking/reader';
export { RetrievalModule } from './retrieval.module';
export { RetrievalOptions } from './retrieval-options';
export { sampleFolder } from './sample/sample-folder';
