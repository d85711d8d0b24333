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
import { mdiAlertOutline, mdiPotSteamOutline, mdiShieldCheckOutline } from '@mdi/js';
import { Connection, OutDishes, type OutDish } from '@tasty-food/portal-live';
import { Session } from '@tasty-food/portal-session';
import { Icon, Markdown } from '@tasty-food/portal-ui';
import { FactsCard } from '../facts/facts-card';
import { injectHeading } from '../facts/rows-heading';
import { isRunning, type ShownTurn } from '../shown-turn';
import { injectSay } from '../words/chat-words';
import { AnswerActions } from './answer-actions';
import { citedPlaces, citedSources, type NumberedSource } from './cited-sources';
import { namedOut } from './named-out';
import { OutcomeLine } from './outcome-line';
import { SourceSheet } from './source-sheet';
import { StepsLine } from './steps-line';
import { outcomeOf, type Outcome } from './turn-outcome-words';

@Component({
  selector: 'app-answer',
  imports: [AnswerActions, FactsCard, Icon, Markdown, OutcomeLine, SourceSheet, StepsLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answer.html',
  styleUrl: './answer.scss',
})
export class Answer {
  readonly shown = input.required<ShownTurn>();
  /** Another answer to the same question may be asked for. */
  readonly mayAskAgain = input(false);
  readonly acted = output<NonNullable<Outcome['action']>>();

  private readonly session = inject(Session);
  private readonly outDishes = inject(OutDishes);
  private readonly connection = inject(Connection);
  protected readonly say = injectSay();
  /** A source of another day says so. */
  protected readonly titleOn = injectHeading();
  protected readonly icons = { corrected: mdiShieldCheckOutline, out: mdiPotSteamOutline, recalled: mdiAlertOutline };
  protected readonly turn = computed(() => this.shown().turn);
  protected readonly running = computed(() => isRunning(this.shown()));
  protected readonly outcome = computed(() => outcomeOf(this.shown(), this.connection.state() === 'open'));
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

  protected readonly branchId = computed(() => this.turn()?.branchId ?? this.session.staff()?.branchId ?? undefined);

  /** What is out by now at the branch that was asked about: an answer stands longer than a pan of fries. */
  protected readonly out = computed(() => {
    const branchId = this.branchId();
    return branchId === undefined ? new Map<string, OutDish>() : this.outDishes.of(branchId);
  });

  /** What the text alone names: a dish in a table bears the mark there. */
  protected readonly namedOut = computed(() => {
    const turn = this.turn();
    return turn ? namedOut(turn, this.out()).join(', ') : '';
  });

  protected readonly opened = signal<NumberedSource | undefined>(undefined);
  protected readonly text = viewChild(Markdown, { read: ElementRef<HTMLElement> });

  protected openSource(number: number): void {
    this.opened.set(this.sources().find((source) => source.number === number));
  }
}
