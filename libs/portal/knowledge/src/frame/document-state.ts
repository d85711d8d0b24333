import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { mdiCheckCircleOutline, mdiClockAlertOutline, mdiCloseOctagonOutline } from '@mdi/js';
import type { Document } from '@tasty-food/contract';
import { Icon } from '@tasty-food/portal-ui';
import { STATE_WORDS } from '../words/document-words';
import { injectSay } from '../words/knowledge-words';

const ICONS: Record<Document['state'], string> = {
  valid: mdiCheckCircleOutline,
  expired: mdiCloseOctagonOutline,
  'not-yet-valid': mdiClockAlertOutline,
};

/** Whether a document holds today: word, icon and colour. */
@Component({
  selector: 'app-document-state',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-icon [path]="icons[state()]" />{{ say(words[state()]) }}`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      padding: 3px 10px 3px 8px;
      border-radius: 999px;
      color: var(--free);
      background: var(--free-ground);
      font-size: var(--text-s);
      font-weight: 650;
      white-space: nowrap;
    }
    :host([data-state='expired']) {
      color: var(--contains);
      background: var(--contains-ground);
    }
    :host([data-state='not-yet-valid']) {
      color: var(--may-contain);
      background: var(--may-contain-ground);
    }
    app-icon {
      font-size: 0.6875rem;
    }
  `,
  host: { '[attr.data-state]': 'state()' },
})
export class DocumentState {
  readonly state = input.required<Document['state']>();
  protected readonly say = injectSay();
  protected readonly icons = ICONS;
  protected readonly words = STATE_WORDS;
}
