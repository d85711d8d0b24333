import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { RankStore } from '../ranking/rank-store';
import { EmbeddingStore } from './embedding-store';
import { Meaning } from './meaning';

/** Texts in one request. */
const BATCH = 64;
const LIMIT_MS = 30_000;
/** How long a new passage may wait; until it is measured it is found by its words. */
const LOOK_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Has every passage measured, in the background: what is missing is asked of the database, so that a restart goes on where it was. A
 * failure is tried again, ever later.
 */
@Injectable()
export class MeasurePassages implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Knowledge');
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private measuredAt: number | undefined;
  private failures = 0;

  constructor(
    private readonly meaning: Meaning,
    private readonly store: EmbeddingStore,
    private readonly ranks: RankStore,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.log.log(await this.meaning.prepare());
    if (this.meaning.provider) this.running = this.goOn();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async goOn(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const waitMs = await this.measure();
      await sleep(waitMs, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  /** Measures one batch; resolves to how long to wait before the next. */
  private async measure(): Promise<number> {
    const { provider } = this.meaning;
    if (!provider) return LONGEST_WAIT_MS;
    try {
      const revision = await this.ranks.revision();
      if (revision === this.measuredAt) return LOOK_MS;
      const missing = await this.store.unmeasured(provider.model, BATCH);
      if (missing.length === 0) {
        this.measuredAt = revision;
        return LOOK_MS;
      }
      const vectors = await provider.embed(
        missing.map(({ text }) => text),
        'document',
        LIMIT_MS,
      );
      await this.store.write(
        provider.model,
        missing.map(({ passageId }, at) => ({ passageId, vector: vectors[at] ?? [] })),
      );
      this.failures = 0;
      return 0;
    } catch (failure) {
      if (this.failures++ === 0) this.log.warn(`Passages cannot be measured now; trying again: ${failure}`);
      return Math.min(LONGEST_WAIT_MS, LOOK_MS * 2 ** this.failures);
    }
  }
}
