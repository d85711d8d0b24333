import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Speech } from '../words/speech';

/** Beside the name of a dish that is out at this moment. */
@Component({
  selector: 'app-out-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `{{ say('facts.outNow') }}`,
  styles: `
    :host {
      display: inline-block;
      padding: 2px 9px;
      border-radius: 999px;
      color: var(--mat-sys-inverse-on-surface);
      background: var(--mat-sys-inverse-surface);
      font-size: var(--text-s);
      font-weight: 650;
      line-height: 1.35;
      white-space: nowrap;
    }
  `,
})
export class OutMark {
  protected readonly say = inject(Speech).say;
}
