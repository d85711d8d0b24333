// In: an answer that has ended, and the element it is drawn in. Out: the wish for another one; copies and rates by itself.
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import {
  mdiCheck,
  mdiContentCopy,
  mdiRefresh,
  mdiThumbDown,
  mdiThumbDownOutline,
  mdiThumbUp,
  mdiThumbUpOutline,
} from '@mdi/js';
import type { Feedback } from '@tasty-food/contract';
import { Icon, type WordKey } from '@tasty-food/portal-ui';
import { ChatApi } from '../chat-api';
import { injectSay } from '../words/chat-words';
import { copyAnswer } from './copy-answer';
import { FeedbackSheet } from './feedback-sheet';

/** How long the button says what it has done. */
const SAID_MS = 2500;

@Component({
  selector: 'app-answer-actions',
  imports: [FeedbackSheet, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answer-actions.html',
  styleUrl: './answer-actions.scss',
})
export class AnswerActions {
  readonly turnId = input.required<string>();
  /** What is copied. */
  readonly drawn = input<Element>();
  readonly mayAskAgain = input(false);
  readonly askedAgain = output();

  private readonly api = inject(ChatApi);
  protected readonly say = injectSay();
  protected readonly icons = {
    copy: mdiContentCopy,
    copied: mdiCheck,
    again: mdiRefresh,
    up: { on: mdiThumbUp, off: mdiThumbUpOutline },
    down: { on: mdiThumbDown, off: mdiThumbDownOutline },
  };
  protected readonly copyWord = signal<WordKey>('turn.copy');
  protected readonly rating = signal<Feedback['rating'] | undefined>(undefined);
  protected readonly said = signal('');
  protected readonly asking = signal(false);

  protected async copy(): Promise<void> {
    try {
      await copyAnswer(this.drawn() as Element);
      this.copyWord.set('turn.copied');
    } catch {
      this.copyWord.set('turn.copyFailed');
    }
    setTimeout(() => this.copyWord.set('turn.copy'), SAID_MS);
  }

  protected async rate(feedback: Feedback): Promise<void> {
    const before = this.rating();
    this.rating.set(feedback.rating);
    try {
      await this.api.rate(this.turnId(), feedback);
      const thanks = this.say('feedback.thanks');
      this.said.set(feedback.reason === 'wrong-allergen' ? `${thanks} ${this.say('feedback.allergenNote')}` : thanks);
    } catch {
      this.rating.set(before);
      this.said.set(this.say('feedback.failed'));
    }
  }
}
