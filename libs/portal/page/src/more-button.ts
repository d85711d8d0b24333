import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Pages } from './load-pages';
import { injectRefusalText } from './refusal-text';
import { Said } from './said';
import { injectSay } from './words/page-words';

/** The way to the next page of a list, and what to say when it does not come. */
@Component({
  selector: 'app-more-button',
  imports: [MatButtonModule, Said],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (list().hasMore()) {
      <button matButton="tonal" type="button" [disabled]="list().loadingMore()" (click)="list().more()">
        {{ say('page.more') }}
      </button>
    }
    <app-said [outcome]="fault()" />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: var(--space-3);
      margin-block-start: var(--space-4);
    }
    button {
      min-block-size: var(--target);
    }
  `,
})
export class MoreButton {
  readonly list = input.required<Pages<unknown>>();
  protected readonly say = injectSay();
  private readonly refusalText = injectRefusalText();
  protected readonly fault = computed(() => {
    const error = this.list().moreFault();
    return error === undefined ? undefined : { text: this.refusalText(error), fault: true };
  });
}
