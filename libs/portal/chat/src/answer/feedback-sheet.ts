import { ChangeDetectionStrategy, Component, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Feedback } from '@tasty-food/contract';
import { Sheet } from '@tasty-food/portal-ui';
import { type ChatWordKey, injectSay } from '../words/chat-words';

const REASONS: readonly { reason: NonNullable<Feedback['reason']>; word: ChatWordKey }[] = [
  { reason: 'wrong-allergen', word: 'feedback.wrongAllergen' },
  { reason: 'wrong-fact', word: 'feedback.wrongFact' },
  { reason: 'out-of-date', word: 'feedback.outOfDate' },
  { reason: 'wrong-language', word: 'feedback.wrongLanguage' },
  { reason: 'not-helpful', word: 'feedback.notHelpful' },
  { reason: 'other', word: 'feedback.other' },
];

/** As the contract has it. */
const COMMENT_MAX_LENGTH = 2000;

/** Why an answer is no good, in one tap; a remark for who wants to say more. */
@Component({
  selector: 'app-feedback-sheet',
  imports: [MatButtonModule, Sheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-sheet labelledBy="feedback-title" (closed)="closed.emit()">
      <form (submit)="$event.preventDefault(); give(comment.value)">
        <h2 id="feedback-title">{{ say('feedback.title') }}</h2>
        <div role="radiogroup" aria-labelledby="feedback-title">
          @for (choice of reasons; track choice.reason) {
            <label>
              <input
                type="radio"
                name="reason"
                [value]="choice.reason"
                [checked]="reason() === choice.reason"
                (change)="reason.set(choice.reason)"
              />
              {{ say(choice.word) }}
            </label>
          }
        </div>
        <textarea
          #comment
          rows="2"
          [attr.maxlength]="commentMaxLength"
          [placeholder]="say('feedback.comment')"
          [attr.aria-label]="say('feedback.comment')"
        ></textarea>
        <button matButton="filled" type="submit" [disabled]="!reason()">{{ say('feedback.send') }}</button>
      </form>
    </app-sheet>
  `,
  styleUrl: './feedback-sheet.scss',
})
export class FeedbackSheet {
  readonly given = output<Feedback>();
  readonly closed = output();
  protected readonly say = injectSay();
  protected readonly reasons = REASONS;
  protected readonly commentMaxLength = COMMENT_MAX_LENGTH;
  protected readonly reason = signal<Feedback['reason']>(undefined);
  private readonly sheet = viewChild.required(Sheet);

  protected give(comment: string): void {
    this.given.emit({ rating: 'down', reason: this.reason(), comment: comment.trim() || undefined });
    this.sheet().close();
  }
}
