import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import { Vocabulary, analyseQuestion, type Glossary } from '@tasty-food/api-text-analysis';
import type { FoundPassage, Language, Role } from '@tasty-food/contract';
import { LOOKED_AT, answerability } from '../answerability/answerability';
import { fuseRanks } from '../embeddings/fuse-ranks';
import { Meaning } from '../embeddings/meaning';
import { UNLIKELY } from '../answerability/likelihood';
import { CurrentGlossary } from '../glossary/current-glossary';
import { brusselsDay } from './brussels-day';
import { earlierDays } from './earlier-days';
import { KeptIndex } from './kept-index';
import type { PassageIndex, Ranking } from './passage-index';
import { RankStore } from './rank-store';
import type { Reader } from './reader';
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
/** Ten thousand passages take two seconds. */
const START_WAITS_MS = 5_000;
/** Branches, roles, days and languages make as many readers as people ask for; the ids of a thousand versions are 100 kB. */
const READERS_KEPT = 100;

/** What holds for one revision of what can be found, each read once and not by every search. */
interface Known {
  readonly revision: number;
  readonly glossary: Promise<Glossary>;
  /** By the reader. */
  readonly versions: Map<string, Promise<ReadonlySet<string>>>;
  vocabulary?: Promise<Vocabulary>;
}

/** The passages of documents that answer a question, for whoever asks. */
@Injectable()
export class Passages implements OnApplicationBootstrap {
  private readonly log = new Logger('Knowledge');
  private known: Known | undefined;

  constructor(
    private readonly db: Database,
    private readonly store: RankStore,
    private readonly glossary: CurrentGlossary,
    private readonly kept: KeptIndex,
    private readonly metrics: SearchMetrics,
    private readonly meaning: Meaning,
  ) {}

  /** Makes the index in memory before anybody asks; a start waits a while for it, as until then the database ranks, ten times slower. */
  async onApplicationBootstrap(): Promise<void> {
    const made = this.index()
      .then(() => this.kept.caughtUp())
      .catch((failure: unknown) => this.log.warn(`The index in memory waits for a search: ${failure}`));
    await Promise.race([made, sleep(START_WAITS_MS, undefined, { ref: false })]);
  }

  /** What is committed when it is called is found, whichever instance wrote it. */
  async search({ queries, branchIds, role, at, limit, language }: PassageSearch): Promise<FoundPassages> {
    const began = performance.now();
    const day = brusselsDay(at);
    const { index, known } = await this.index();
    const glossary = await known.glossary;
    const vocabulary = index?.vocabulary ?? (await (known.vocabulary ??= this.vocabulary()));
    const questions = queries.map((query) => analyseQuestion(query, glossary, vocabulary));
    const reader = { branchIds, role, day, language, earlier: earlierDays(queries.join('\n'), day) };
    const nearest = this.meaning.nearest(queries, reader, FUSED);
    const depth = this.meaning.provider ? Math.max(limit, FUSED) : limit;
    const byWords = index
      ? index.rank(questions, await this.readableVersions(known, reader), depth)
      : await this.store.rank(questions, reader, depth);
    const lists = await nearest;
    const ranked = lists ? fuseRanks([byWords.ranked.map(({ passageId }) => passageId), ...lists]) : byWords.ranked;
    const passages = await this.store.read(ranked.slice(0, Math.max(limit, LOOKED_AT)));
    const likelihood = answerability(questions, scoredByWords(passages, byWords), byWords, glossary);
    this.metrics.found(index ? 'memory' : 'database', performance.now() - began);
    const ranking = lists ? 'words-and-meaning' : 'words';
    return { passages: passages.slice(0, limit), likelihood, weak: likelihood < UNLIKELY, ranking };
  }

  /** The index in memory, where there is one that has caught up with the database, and what is known as of the same moment. */
  private async index(): Promise<{ index: PassageIndex | undefined; known: Known }> {
    const revision = await this.store.revision();
    const readGlossary = () => this.glossary.read(this.db);
    if (this.known?.revision !== revision)
      this.known = { revision, glossary: this.orForget(readGlossary()), versions: new Map() };
    const { known } = this;
    return { index: await this.kept.at(revision, readGlossary), known };
  }

  private readableVersions({ versions }: Known, reader: Reader): Promise<ReadonlySet<string>> {
    const key = JSON.stringify(reader);
    const known = versions.get(key) ?? this.orForget(this.store.readableVersions(reader));
    if (versions.size >= READERS_KEPT) versions.clear();
    versions.set(key, known);
    return known;
  }

  private async vocabulary(): Promise<Vocabulary> {
    return new Vocabulary(new Set(await this.orForget(this.store.words())));
  }

  /** What could not be read is read again by the next search. */
  private orForget<T>(read: Promise<T>): Promise<T> {
    read.catch(() => (this.known = undefined));
    return read;
  }
}

/** What was found by its meaning alone scores nothing by its words. */
function scoredByWords(passages: readonly FoundPassage[], { ranked }: Ranking): (FoundPassage & { score: number })[] {
  const scores = new Map(ranked.map(({ passageId, score }) => [String(passageId), score]));
  return passages.map((passage) => ({ ...passage, score: scores.get(passage.passageId) ?? 0 }));
}
