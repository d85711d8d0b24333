import { setImmediate as breathe } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { analysePassage, type Glossary } from '@tasty-food/api-text-analysis';
import { PassageIndex } from './passage-index';
import type { RankStore } from './rank-store';

/** Below, the database ranks as fast; above `most` an index would need more memory than it is worth. */
const KEPT_FROM = 2_000;
const KEPT_TO = 100_000;
/** More than this is not waited for: the database answers meanwhile. */
const WAITED_FOR = 200;
/** Passages analysed at once: longer, and answers that stream would stutter. */
const BATCH = 25;

interface Change {
  readonly revision: number;
  readonly worthKeeping: boolean;
  readonly missing: readonly number[];
  readonly gone: ReadonlySet<number>;
}

/** Keeps an index of all passages as fresh as the revision of the database, where there are enough of them. */
export class KeptIndex {
  private readonly log = new Logger('Knowledge');
  private readonly index = new PassageIndex();
  private revision = -1;
  private worthKeeping = false;
  private refreshing: Promise<void> | undefined;
  /** So much is new that no search waits for it. */
  private behind = false;
  private catchingUp: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: RankStore,
    private readonly keptFrom = KEPT_FROM,
  ) {}

  /** The index as of a revision, or a later one; undefined where the database has to rank. */
  async at(revision: number, readGlossary: () => Promise<Glossary>): Promise<PassageIndex | undefined> {
    while (this.revision < revision) {
      if (this.behind) return undefined;
      await (this.refreshing ??= this.refresh(readGlossary).finally(() => (this.refreshing = undefined)));
    }
    return this.worthKeeping ? this.index : undefined;
  }

  /** Resolves when nothing is left of what no search waited for. */
  caughtUp(): Promise<void> {
    return this.catchingUp;
  }

  private async refresh(readGlossary: () => Promise<Glossary>): Promise<void> {
    const change = await this.changes();
    // After the passages: they may have been analysed by a newer glossary than was read before them.
    const applied = this.apply(change, await readGlossary());
    if (change.missing.length <= WAITED_FOR) return applied;
    this.behind = true;
    this.catchingUp = applied
      .catch((failure: unknown) => this.log.warn(`The index in memory is behind; the database answers: ${failure}`))
      .finally(() => (this.behind = false));
  }

  /** What the index lacks and has too much. The revision is read first: what changes meanwhile is found by the next search. */
  private async changes(): Promise<Change> {
    const revision = await this.store.revision();
    const there = new Set(await this.store.passageIds());
    const worthKeeping = there.size >= this.keptFrom && there.size <= KEPT_TO;
    const have = new Set(this.index.ids);
    if (!worthKeeping) return { revision, worthKeeping, missing: [], gone: have };
    return {
      revision,
      worthKeeping,
      missing: [...there].filter((id) => !have.has(id)),
      gone: new Set([...have].filter((id) => !there.has(id))),
    };
  }

  private async apply({ revision, worthKeeping, missing, gone }: Change, glossary: Glossary): Promise<void> {
    this.index.remove(gone);
    for (let from = 0; from < missing.length; from += BATCH) {
      for (const passage of await this.store.passages(missing.slice(from, from + BATCH)))
        this.index.add(passage, analysePassage(passage, glossary));
      await breathe();
    }
    this.worthKeeping = worthKeeping;
    this.revision = revision;
  }
}
