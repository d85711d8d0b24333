import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Speech } from './words/speech';

/** The mark and the name of the house. */
@Component({
  selector: 'app-brand',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<img src="mark.svg" alt="" width="32" height="32" /><span>{{ speech.say('app.name') }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      font-size: var(--text-l);
      font-weight: 700;
      letter-spacing: -0.01em;
      white-space: nowrap;
    }
  `,
})
export class Brand {
  protected readonly speech = inject(Speech);
}
