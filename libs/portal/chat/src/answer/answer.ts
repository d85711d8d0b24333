// In: one turn as the events have told it. Out: its picture, and what the reader wants done about it.
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { mdiCheck, mdiContentCopy, mdiShieldCheckOutline } from '@mdi/js';
import { OutDishes, type OutDish } from '@tasty-food/portal-live';
import { Session } from '@tasty-food/portal-session';
import { Icon, Markdown, Speech, type WordKey } from '@tasty-food/portal-ui';
import { isRunning, type ShownTurn } from '../shown-turn';
import { AllergenTable } from './allergen-table';
import { citedPlaces, citedSources, type NumberedSource } from './cited-sources';
import { copyAnswer } from './copy-answer';
import { DishTable } from './dish-table';
import { OutcomeLine } from './outcome-line';
import { SourceSheet } from './source-sheet';
import { StepsLine } from './steps-line';
import { outcomeOf, type Outcome } from './turn-outcome-words';

@Component({
  selector: 'app-answer',
  imports: [AllergenTable, DishTable, Icon, Markdown, OutcomeLine, SourceSheet, StepsLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answer.html',
  styleUrl: './answer.scss',
})
export class Answer {
  readonly shown = input.required<ShownTurn>();
  readonly acted = output<NonNullable<Outcome['action']>>();

  private readonly session = inject(Session);
  private readonly outDishes = inject(OutDishes);
  protected readonly say = inject(Speech).say;
  protected readonly icons = { copy: mdiContentCopy, copied: mdiCheck, corrected: mdiShieldCheckOutline };
  protected readonly turn = computed(() => this.shown().turn);
  protected readonly running = computed(() => isRunning(this.shown()));
  protected readonly outcome = computed(() => outcomeOf(this.shown()));
  protected readonly sources = computed(() => {
    const turn = this.turn();
    return turn ? citedSources(turn) : [];
  });
  protected readonly places = computed(() => {
    const turn = this.turn();
    return turn ? citedPlaces(turn, this.sources()) : [];
  });
  /** Between sending and the first words there is always one line that says what is going on. */
  protected readonly waitingFor = computed(() => {
    const { phase, reconnecting } = this.shown();
    if (!this.running()) return '';
    if (reconnecting) return this.say('turn.reconnecting');
    if (phase === 'sending') return this.say('turn.sending');
    const writing = this.turn()?.text !== '' && !this.turn()?.steps.some((step) => step.ok === undefined);
    return this.turn() && writing ? '' : this.say('turn.thinking');
  });

  /** What is out by now at the branch that was asked about: an answer stands longer than a pan of fries. */
  protected readonly out = computed(() => {
    const branchId = this.turn()?.branchId ?? this.session.staff()?.branchId ?? undefined;
    return branchId === undefined ? new Map<string, OutDish>() : this.outDishes.of(branchId);
  });

  protected readonly opened = signal<NumberedSource | undefined>(undefined);
  protected readonly copyWord = signal<WordKey>('turn.copy');
  private readonly text = viewChild(Markdown, { read: ElementRef<HTMLElement> });

  protected openSource(number: number): void {
    this.opened.set(this.sources().find((source) => source.number === number));
  }

  protected async copy(): Promise<void> {
    try {
      await copyAnswer((this.text() as ElementRef<HTMLElement>).nativeElement);
      this.copyWord.set('turn.copied');
    } catch {
      this.copyWord.set('turn.copyFailed');
    }
    setTimeout(() => this.copyWord.set('turn.copy'), 2500);
  }
}
