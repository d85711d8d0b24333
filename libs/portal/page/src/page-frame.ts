import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { AccountMenu } from '@tasty-food/portal-session';
import { injectSay } from './words/page-words';
import { BranchChoice } from './branch-choice';

/** What every page beside the chat has: its title, whose rows these are, and the account. */
@Component({
  selector: 'app-page-frame',
  imports: [AccountMenu],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header>
      <h1>{{ heading() }}</h1>
      @let id = branchId();
      @if (id !== undefined) {
        @if (anyBranch() || choice.mayChoose()) {
          <label>
            <span class="visually-hidden">{{ say('page.branch') }}</span>
            <select #select [value]="id" (change)="branchChosen.emit(select.value)">
              @if (orAll()) {
                <option value="" [selected]="id === ''">{{ say('page.allBranches') }}</option>
              }
              @for (branch of anyBranch() ? choice.branches() : choice.own(); track branch.id) {
                <option [value]="branch.id" [selected]="branch.id === id">{{ branch.name }}</option>
              }
            </select>
          </label>
        } @else {
          <p>{{ choice.nameOf(id || choice.id()) }}</p>
        }
      }
      <app-account-menu />
    </header>
    <main>
      <div class="inner" [class.broad]="broad()"><ng-content /></div>
    </main>
  `,
  styleUrl: './page-frame.scss',
})
export class PageFrame {
  readonly heading = input.required<string>();
  /** The branch whose rows are shown; undefined: the page is of no branch. */
  readonly branchId = input<string | undefined>();
  /** Everybody may look at every branch here. */
  readonly anyBranch = input(false);
  /** What each of one's branches has may be shown together: `branchId` is then the empty string. */
  readonly orAll = input(false);
  /** A table that takes the width it gets. */
  readonly broad = input(false);
  readonly branchChosen = output<string>();
  protected readonly choice = inject(BranchChoice);
  protected readonly say = injectSay();
}
