import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { mdiAlertOutline, mdiCheck, mdiChevronDown } from '@mdi/js';
import type { Step } from '@tasty-food/contract';
import { Icon, Speech } from '@tasty-food/portal-ui';

/** What is being looked up, in plain words: the step of the moment while the answer runs, one line to unfold once it is done. */
@Component({
  selector: 'app-steps-line',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './steps-line.html',
  styleUrl: './steps-line.scss',
})
export class StepsLine {
  readonly steps = input.required<readonly Step[]>();
  /** What is going on when no step says so; empty once the answer is written or done. */
  readonly waitingFor = input('');
  protected readonly say = inject(Speech).say;
  protected readonly icons = { done: mdiCheck, failed: mdiAlertOutline, unfold: mdiChevronDown };
  protected readonly unfolded = signal(false);

  protected readonly current = computed(
    () => this.steps().findLast((step) => step.ok === undefined)?.label ?? this.waitingFor(),
  );
  protected readonly summary = computed(() => {
    const count = this.steps().length;
    return count === 1 ? this.say('turn.oneStep') : this.say('turn.steps', { count });
  });
}
