import type { ClaudeMessage } from '@tasty-food/api-claude';
import type { Language, StaffMember } from '@tasty-food/contract';

/** A question as it was accepted: all that is needed to answer it. */
export interface Question {
  readonly turnId: string;
  readonly conversationId: string;
  readonly staff: StaffMember;
  readonly text: string;
  readonly language: Language;
  /** The branch that "here" means. */
  readonly branchId: string;
  readonly askedAt: Date;
  /** What was said before in the conversation, oldest first. */
  readonly history: ClaudeMessage[];
}
