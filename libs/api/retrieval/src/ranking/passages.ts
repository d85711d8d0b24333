import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import { Vocabulary, analyseQuestion } from '@tasty-food/api-text-analysis';
import type { FoundPassage, Language, Role } from '@tasty-food/contract';
import { LOOKED_AT, answerability } from '../answerability/answerability';
import { fuseRanks } from '../embeddings/fuse-ranks';
import { Meaning } from '../embeddings/meaning';
import { UNLIKELY } from '../answerability/likelihood';
import { CurrentGlossary } from '../glossary/current-glossary';
import { brusselsDay } from './brussels-day';
import { earlierDays } from './earlier-days';
import { KeptIndex } from './kept-index';
import type { Ranking } from './passage-index';
import { RankStore } from './rank-store';
import { SearchMetrics } from './search-metrics';

export interface PassageSearch {
  /** One to three: the same question, in whatever languages and words. */
  readonly queries: readonly string[];
  /** Whose documents are searched beside those for every branch; undefined: those of all. */
  readonly branchIds?: readonly string[];
  readonly role: Role;
  /** The moment as of which documents hold. */
  readonly at: Date;
  readonly limit: number;
  /** Only documents in this language. */
  readonly language?: Language;
}

export interface FoundPassages {
  /** Best first; what scores the same stands by source. */
  readonly passages: FoundPassage[];
  /** Nothing fits well: the documents may not hold it. */
  readonly weak: boolean;
  /** How likely any of the best passages answers it, 0 to 1; 0 without one. Learnt from judged questions, and no more than a hint. */
  readonly likelihood: number;
  /** By words alone, or by meaning too. */
  readonly ranking: 'words' | 'words-and-meaning';
}

/** So many of each list are fused. */
const FUSED = 50;

/** The passages of documents that answer a question, for whoever asks. */
@Injectable()
export class Passages {
  private known: { revision: number; vocabulary: Vocabulary } | undefined;

  constructor(
    private readonly db: Database,
    private readonly store: RankStore,
    private readonly glossary: CurrentGlossary,
    private readonly kept: KeptIndex,
    private readonly metrics: SearchMetrics,
    private readonly meaning: Meaning,
  ) {}

  /** What is committed when it is called is found, whichever instance wrote it. */
  async search({ queries, branchIds, role, at, limit, language }: PassageSearch): Promise<FoundPassages> {
    const began = performance.now();
    const day = brusselsDay(at);
    const readGlossary = () => this.glossary.read(this.db);
    const revision = await this.store.revision();
    const index = await this.kept.at(revision, readGlossary);
    const glossary = await readGlossary();
    const vocabulary = index?.vocabulary ?? (await this.vocabulary(revision));
    const questions = queries.map((query) => analyseQuestion(query, glossary, vocabulary));
    const reader = { branchIds, role, day, language, earlier: earlierDays(queries.join('\n'), day) };
    const nearest = this.meaning.nearest(queries, reader, FUSED);
    const depth = this.meaning.provider ? Math.max(limit, FUSED) : limit;
    const byWords = index
      ? index.rank(questions, await this.store.readableVersions(reader), depth)
      : await this.store.rank(questions, reader, depth);
    const lists = await nearest;
    const ranked = lists ? fuseRanks([byWords.ranked.map(({ passageId }) => passageId), ...lists]) : byWords.ranked;
    const passages = await this.store.read(ranked.slice(0, Math.max(limit, LOOKED_AT)));
    const likelihood = answerability(questions, scoredByWords(passages, byWords), byWords, glossary);
    this.metrics.found(index ? 'memory' : 'database', performance.now() - began);
    const ranking = lists ? 'words-and-meaning' : 'words';
    return { passages: passages.slice(0, limit), likelihood, weak: likelihood < UNLIKELY, ranking };
  }

  private async vocabulary(revision: number): Promise<Vocabulary> {
    if (this.known?.revision !== revision)
      this.known = { revision, vocabulary: new Vocabulary(new Set(await this.store.words())) };
    return this.known.vocabulary;
  }
}

/** What was found by its meaning alone scores nothing by its words. */
function scoredByWords(passages: readonly FoundPassage[], { ranked }: Ranking): (FoundPassage & { score: number })[] {
  const scores = new Map(ranked.map(({ passageId, score }) => [String(passageId), score]));
  return passages.map((passage) => ({ ...passage, score: scores.get(passage.passageId) ?? 0 }));
}
