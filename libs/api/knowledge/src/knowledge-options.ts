/** What the app tells this room; its token. Bind it in a global module. */
export abstract class KnowledgeOptions {
  /** Take the sample documents into an empty library. */
  abstract readonly sampleData: boolean;
}
