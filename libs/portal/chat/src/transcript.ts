import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  Injector,
  input,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { mdiArrowDown } from '@mdi/js';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { Answer } from './answer/answer';
import type { Outcome } from './answer/turn-outcome-words';
import { KeepScroll } from './keep-scroll';
import type { ShownTurn } from './shown-turn';

/** What the reader wants done about one turn. */
export interface TurnAction {
  readonly key: string;
  readonly action: NonNullable<Outcome['action']>;
}

/** The questions and answers of a conversation, one below the other. */
@Component({
  selector: 'app-transcript',
  imports: [Answer, Icon, KeepScroll],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './transcript.html',
  styleUrl: './transcript.scss',
})
export class Transcript {
  readonly turns = input.required<readonly ShownTurn[]>();
  readonly acted = output<TurnAction>();
  protected readonly say = inject(Speech).say;
  protected readonly icon = mdiArrowDown;
  private readonly scroll = viewChild.required(KeepScroll);

  constructor() {
    const injector = inject(Injector);
    let lastKey: string | undefined;
    // A question that was just sent moves to the top: the space below the last turn is the answer's (see the styles).
    effect(() => {
      const last = this.turns().at(-1);
      if (last?.key === lastKey) return;
      lastKey = last?.key;
      const behavior = last?.askedHere && this.turns().length > 1 ? 'smooth' : 'instant';
      untracked(() => afterNextRender(() => this.scroll().toEnd(behavior), { injector }));
    });
  }
}
