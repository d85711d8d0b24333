import type { ClaudeMessage } from '@tasty-food/api-claude';
import type { Language, StaffMember } from '@tasty-food/contract';

/** A question as it was accepted: all that is needed to answer it. */
export interface Question {
  readonly turnId: string;
  readonly conversationId: string;
  /** Their branches are their own, which say what they may read. */
  readonly staff: Pick<StaffMember, 'id' | 'role' | 'branchId' | 'otherBranchIds'>;
  readonly text: string;
  readonly language: Language;
  /** The branch that "here" means. */
  readonly branchId: string;
  readonly askedAt: Date;
  /** Of the request that asked; undefined where another process answers again. */
  readonly requestId?: string;
  /** The earlier turn that this one is asked instead of. */
  readonly replaces?: string;
  /** 1, or more when a process that was answering died and another answers again. */
  readonly attempt: number;
  /** Whether somebody may have seen part of what an earlier attempt said. */
  readonly wasShown?: boolean;
  /** No budget has room for it: Claude is not asked, and it is answered from the register or not at all. */
  readonly isOverBudget?: boolean;
  /** What was said before in the conversation, oldest first. */
  readonly history: ClaudeMessage[];
}
