// In: the branches that somebody may choose for a document. Out: those that they did choose; none: every branch.
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { BranchChoice } from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { injectSay } from '../words/knowledge-words';

@Component({
  selector: 'app-branches-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ say('upload.branches') }}</legend>
      @if (mayAll()) {
        <label>
          <input #all type="checkbox" [checked]="chosen()?.length === 0" (change)="chooseAll(all.checked)" />
          {{ say('library.everyBranch') }}
        </label>
      }
      @for (id of own(); track id) {
        <label>
          <input #one type="checkbox" [checked]="chosen()?.includes(id)" (change)="choose(id, one.checked)" />
          {{ choice.nameOf(id) }}
        </label>
      }
      @if (chosen() === undefined) {
        <p role="alert">{{ say('upload.noBranch') }}</p>
      }
    </fieldset>
  `,
  styleUrl: './branches-field.scss',
})
export class BranchesField {
  /** Undefined: none is chosen yet, and the document cannot go. */
  readonly chosen = input.required<readonly string[] | undefined>();
  readonly changed = output<readonly string[] | undefined>();
  private readonly session = inject(Session);
  protected readonly choice = inject(BranchChoice);
  protected readonly say = injectSay();
  /** A document for every branch is for who belongs to all of them. */
  protected readonly mayAll = computed(() => this.session.staff()?.role === 'admin');
  protected readonly own = computed(() => {
    const staff = this.session.staff();
    if (!staff || this.mayAll()) return this.choice.branches().map(({ id }) => id);
    return [...(staff.branchId === null ? [] : [staff.branchId]), ...(staff.otherBranchIds ?? [])];
  });

  protected chooseAll(all: boolean): void {
    this.changed.emit(all ? [] : undefined);
  }

  protected choose(id: string, wanted: boolean): void {
    const others = (this.chosen() ?? []).filter((one) => one !== id);
    const chosen = wanted ? [...others, id] : others;
    this.changed.emit(chosen.length === 0 ? undefined : chosen);
  }
}
