import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { ConversationWithTurns, Turn } from '@tasty-food/contract';
import { Markdown, Speech } from '@tasty-food/portal-ui';
import { type AdminWordKey, injectSay } from '../words/admin-words';

const UNFINISHED: Partial<Record<Turn['state'], AdminWordKey>> = {
  queued: 'named.running',
  running: 'named.running',
  stopped: 'named.stopped',
  interrupted: 'named.broken',
  failed: 'named.broken',
};

/** What was asked and answered, to be read only: nothing can be asked here in the other person's name. */
@Component({
  selector: 'app-named-transcript',
  imports: [Markdown],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (turn of conversation().turns; track turn.turnId) {
      <article>
        <p class="who">{{ asker() }} · {{ at(turn) }}</p>
        <h2>{{ turn.question }}</h2>
        <app-markdown [text]="turn.text" />
        @if (unfinished[turn.state]; as word) {
          <p class="who">{{ say(word) }}</p>
        }
      </article>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      max-inline-size: var(--reading-width);
    }
    article {
      padding: var(--space-4);
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--radius-m);
      background: var(--mat-sys-surface-container-lowest);
      overflow-wrap: anywhere;
    }
    h2 {
      margin: 0 0 var(--space-3);
      font-size: var(--text-l);
      line-height: 1.35;
    }
    .who {
      margin: 0;
      color: var(--mat-sys-on-surface-variant);
      font-size: var(--text-s);
    }
  `,
})
export class NamedTranscript {
  readonly conversation = input.required<ConversationWithTurns>();
  readonly asker = input.required<string>();
  private readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly unfinished = UNFINISHED;

  protected at({ askedAt }: Turn): string {
    return this.speech.soon(askedAt);
  }
}
