import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { BranchChoice } from '@tasty-food/portal-page';
import { AskedBranch } from './asked-branch';
import { injectSay } from './words/chat-words';

/** Where the next question is asked: the choice that the pages of the restaurant show their rows by. */
@Component({
  selector: 'app-branch-select',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (choice.id(); as id) {
      <label>
        <span class="visually-hidden">{{ say('chat.askedBranch') }}</span>
        <select #select [value]="id" (change)="choice.choose(select.value)">
          @for (branch of choice.own(); track branch.id) {
            <option [value]="branch.id" [selected]="branch.id === id">{{ branch.name }}</option>
          }
        </select>
      </label>
    }
  `,
  styles: `
    @use 'pressables';

    select {
      @include pressables.pill;
      max-inline-size: min(11rem, 34vw);
      padding-inline: var(--space-3);
      font-weight: 600;
      text-overflow: ellipsis;
    }
  `,
})
export class BranchSelect {
  protected readonly choice = inject(BranchChoice);
  protected readonly say = injectSay();

  constructor() {
    const asked = inject(AskedBranch);
    effect(() => {
      const id = this.choice.id();
      // Not known before the branches are.
      if (id !== undefined) asked.choose(id);
    });
  }
}
