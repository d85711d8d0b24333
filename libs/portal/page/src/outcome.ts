import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { readRefusal } from '@tasty-food/portal-session';
import { injectSay, type PageWordKey } from './words/page-words';

/** What became of a change, to be read where it was made. `Own` are words of the room. */
export interface ChangeOutcome<Own extends string = never> {
  readonly word: PageWordKey | Own;
  readonly fault: boolean;
}

/** In: whatever a request threw. Out: what to say of it. */
export function faultOf(error: unknown): ChangeOutcome {
  const { code } = readRefusal(error);
  if (code === 'version-conflict') return { word: 'page.changedMeanwhile', fault: true };
  return { word: code === 'offline' ? 'page.offline' : 'page.changeFailed', fault: true };
}

/** Says what became of a change; a fault is read out at once. */
@Component({
  selector: 'app-outcome',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (outcome(); as outcome) {
      <p [class.fault]="outcome.fault" [attr.role]="outcome.fault ? 'alert' : 'status'">{{ say(outcome.word) }}</p>
    }
  `,
  styles: `
    p {
      margin: 0;
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-s);
      background: var(--mat-sys-secondary-container);
      font-size: var(--text-m);
    }
    .fault {
      color: var(--mat-sys-on-error-container);
      background: var(--mat-sys-error-container);
    }
  `,
})
export class Outcome {
  readonly outcome = input.required<ChangeOutcome<string> | undefined>();
  protected readonly say = injectSay<string>();
}
