import { Injectable } from '@nestjs/common';
import type { KnowledgeGapList, StaffMember } from '@tasty-food/contract';
import { readableBranches } from '../reader-of';
import { GapStore, type NewGap } from './gap-store';

const BEST = 3;

/** The questions that the documents did not answer. */
@Injectable()
export class KnowledgeGaps {
  constructor(private readonly store: GapStore) {}

  /** Keeps a question, with the best that was found for it. */
  async note(gap: NewGap): Promise<void> {
    const passages = gap.passages
      .slice(0, BEST)
      .map(({ source, title, section, score }) => ({ source, title, section, score }));
    await this.store.note({ ...gap, passages });
  }

  /** Those of the branches of a manager; of all for an admin. */
  async list(staff: StaffMember): Promise<KnowledgeGapList> {
    return { gaps: await this.store.list(readableBranches(staff)) };
  }

  /** Forgets those that nobody has asked for so many days. Answers how many there were. */
  forgetOlderThan(days: number): Promise<number> {
    return this.store.deleteOlderThan(days);
  }
}
