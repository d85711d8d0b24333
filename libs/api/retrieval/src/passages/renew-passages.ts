import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import { ANALYSIS_FINGERPRINT } from '@tasty-food/api-text-analysis';
import { AnalysisStore } from './analysis-store';
import { IndexPassages } from './index-passages';

/** Passages in one transaction: more, and searches on the embedded engine and answers that stream would wait for it. */
const BATCH = 25;
/** After a batch that found what is left being removed by others. */
const WAIT_MS = 1_000;
const RETRY_MS = 60_000;

/**
 * After an update that came with another analyser or glossary: analyses all passages anew, in the background, while searches find
 * the old or the new ones. Each batch is committed with how far it came, so that a restart goes on from there, and instances that
 * boot together take turns at one and the same list.
 */
@Injectable()
export class RenewPassages implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Knowledge');
  private running: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly db: Database,
    private readonly analysis: AnalysisStore,
    private readonly passages: IndexPassages,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.renew().then(
      (renewed) => {
        if (renewed > 0) this.log.log(`Analysed passages anew, as this version does: ${renewed}`);
      },
      (failure: unknown) => {
        this.log.warn(`Some passages are still analysed as by another version; trying again in a minute: ${failure}`);
        this.retry = setTimeout(() => this.onApplicationBootstrap(), RETRY_MS).unref();
      },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.running;
    clearTimeout(this.retry);
  }

  /** Resolves, when nothing is left to do here, to how many passages were analysed anew. */
  async renew(): Promise<number> {
    let renewed = 0;
    for (let begun = false; !this.stopping; begun = true) {
      const batch = await this.renewBatch(begun);
      if (batch === undefined) break;
      renewed += batch;
      if (batch === 0) await sleep(WAIT_MS);
    }
    return renewed;
  }

  /** How many passages were analysed; undefined: nothing is left to do here. */
  private renewBatch(begun: boolean): Promise<number | undefined> {
    return this.db.transaction().execute(async (inside) => {
      const state = await this.analysis.lock(inside);
      const isOurs = state.fingerprint === ANALYSIS_FINGERPRINT;
      if (isOurs && state.upTo === undefined) return undefined;
      // An instance of another version has begun since: the last to begin has its way, or both would go on for ever.
      if (!isOurs && begun) return undefined;
      const upTo = (isOurs ? state.upTo : undefined) ?? (await this.analysis.highestId(inside));
      const isDone = !(await this.analysis.hasUpTo(inside, upTo));
      await this.analysis.write(inside, { fingerprint: ANALYSIS_FINGERPRINT, upTo: isDone ? undefined : upTo });
      return isDone ? undefined : this.passages.reanalyse(inside, upTo, BATCH);
    });
  }
}
