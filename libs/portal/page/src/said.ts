import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** What became of a deed, in words, where it was done. */
export interface SaidOutcome {
  readonly text: string;
  readonly fault?: boolean;
}

/** Says what became of a deed; a fault is read out at once. */
@Component({
  selector: 'app-said',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (outcome(); as outcome) {
      <p [class.fault]="outcome.fault" [attr.role]="outcome.fault ? 'alert' : 'status'">{{ outcome.text }}</p>
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }
    p {
      margin: 0;
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-s);
      background: var(--mat-sys-secondary-container);
      font-size: var(--text-m);
      line-height: 1.45;
    }
    .fault {
      color: var(--mat-sys-on-error-container);
      background: var(--mat-sys-error-container);
    }
  `,
})
export class Said {
  readonly outcome = input.required<SaidOutcome | undefined>();
}
