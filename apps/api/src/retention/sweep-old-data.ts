import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { ForgetOldConversations } from '@tasty-food/api-conversations';
import { KnowledgeGaps, Uploads } from '@tasty-food/api-knowledge';
import { LedgerStore } from '@tasty-food/api-ledger';
import { ForgetRecords } from '@tasty-food/api-staff';
import type { RetentionKind } from '@tasty-food/contract';
import type { Config } from '../config';

/** What is swept; the logs of turns leave by themselves. */
export type SweptKind = Exclude<RetentionKind, 'turnLogs'>;

/** Small enough that no booking waits for it. */
const ENTRIES_AT_ONCE = 5_000;

/** What the knowledge room keeps for a time. */
@Injectable()
export class OldKnowledge {
  constructor(
    readonly gaps: KnowledgeGaps,
    readonly uploads: Uploads,
  ) {}
}

/** Every kind of data that is older than it is kept -> forgotten, each by the room that owns it. */
@Injectable()
export class SweepOldData {
  constructor(
    private readonly conversations: ForgetOldConversations,
    private readonly records: ForgetRecords,
    private readonly ledger: LedgerStore,
    private readonly knowledge: OldKnowledge,
    private readonly config: ConfigService<Config, true>,
  ) {}

  /** How many rows of each kind went. */
  async sweep(): Promise<Record<SweptKind, number>> {
    const days = (name: `RETENTION_${string}_DAYS` & keyof Config) => this.config.get(name, { infer: true });
    return {
      conversations: await this.conversations.olderThan(days('RETENTION_CONVERSATIONS_DAYS')),
      usage: await this.forgetPeople(days('RETENTION_USAGE_DAYS')),
      audit: await this.records.deedsOlderThan(days('RETENTION_AUDIT_DAYS')),
      sessions: await this.records.ended(),
      gaps: await this.knowledge.gaps.forgetOlderThan(days('RETENTION_GAPS_DAYS')),
      uploads: await this.knowledge.uploads.forgetOld(),
    };
  }

  private async forgetPeople(days: number): Promise<number> {
    let count = 0;
    for (;;) {
      const changed = await this.ledger.forgetPeople(days, ENTRIES_AT_ONCE);
      count += changed;
      if (changed < ENTRIES_AT_ONCE) return count;
    }
  }
}
