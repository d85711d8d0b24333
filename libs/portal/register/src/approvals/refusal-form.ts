import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { isReason, ReasonField } from '@tasty-food/portal-page';
import { injectSay } from '../words/register-words';

/** Asks for the reason of a refusal; who has none to give leaves it empty. */
@Component({
  selector: 'app-refusal-form',
  imports: [MatButtonModule, ReasonField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form (submit)="$event.preventDefault(); sendable() && refused.emit(reason().trim() || undefined)">
      <app-reason-field
        [label]="say('approvals.refusalReason')"
        [hint]="say('approvals.refusalHint')"
        [(reason)]="reason"
      />
      <div class="actions">
        <button matButton type="button" (click)="cancelled.emit()">{{ say('approvals.keepWaiting') }}</button>
        <button matButton="filled" type="submit" [disabled]="!sendable()">{{ deed() }}</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--space-3);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    .actions button {
      flex: 1;
      min-block-size: var(--target);
    }
  `,
})
export class RefusalForm {
  /** What the button says that does it. */
  readonly deed = input.required<string>();
  readonly busy = input(false);
  readonly refused = output<string | undefined>();
  readonly cancelled = output();
  protected readonly say = injectSay();
  protected readonly reason = signal('');
  protected readonly sendable = computed(
    () => !this.busy() && (this.reason().trim() === '' || isReason(this.reason())),
  );
  private readonly field = viewChild.required(ReasonField);

  constructor() {
    // It comes once it is asked for: whoever sees it is to type there.
    afterNextRender(() => this.field().focus());
  }
}
