// In: the turns of a conversation, and what somebody searched for. Out: what the reader wants done about one of them.
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiArrowDown } from '@mdi/js';
import { Icon } from '@tasty-food/portal-ui';
import { Answer } from './answer/answer';
import type { Outcome } from './answer/turn-outcome-words';
import { findExchange } from './find-exchange';
import { groupVersions, type Exchange } from './group-versions';
import { KeepScroll } from './keep-scroll';
import { Question } from './question/question';
import { isRunning, type ShownTurn } from './shown-turn';
import { injectSay } from './words/chat-words';

/** What the reader wants done about one turn; `edited` bears the new question. */
export interface TurnAction {
  readonly key: string;
  readonly action: NonNullable<Outcome['action']> | 'edit';
  readonly question?: string;
}

/** So many exchanges are drawn at first, and so many more each time the reader wants earlier ones: a year of them is not. */
const DRAWN_AT_ONCE = 30;

/** The questions and answers of a conversation, one below the other. */
@Component({
  selector: 'app-transcript',
  imports: [Answer, Icon, KeepScroll, MatButtonModule, Question],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './transcript.html',
  styleUrl: './transcript.scss',
  host: { '(window:beforeprint)': 'draw(exchanges().length)' },
})
export class Transcript {
  readonly turns = input.required<readonly ShownTurn[]>();
  /** The words that led here: the first exchange that holds them is shown. */
  readonly find = input<string>();
  readonly acted = output<TurnAction>();
  protected readonly say = injectSay();
  protected readonly icon = mdiArrowDown;
  protected readonly exchanges = computed(() => groupVersions(this.turns()));
  private readonly drawnCount = signal(DRAWN_AT_ONCE);
  protected readonly drawn = computed(() => this.exchanges().slice(-this.drawnCount()));
  protected readonly hasEarlier = computed(() => this.exchanges().length > this.drawnCount());
  protected readonly lastKey = computed(() => this.exchanges().at(-1)?.key);
  protected readonly found = signal<string | undefined>(undefined);
  /** By exchange: the version looked at, as long as no newer one came. */
  private readonly chosen = signal<ReadonlyMap<string, { index: number; of: number }>>(new Map());
  private readonly scroll = viewChild.required(KeepScroll);
  private readonly log = viewChild.required<ElementRef<HTMLElement>>('log');
  private readonly injector = inject(Injector);

  constructor() {
    let lastKey: string | undefined;
    // A question that was just sent, or asked again, stands at the top: the space below it is the answer's (see the styles).
    effect(() => {
      const last = this.turns().at(-1);
      if (last?.key === lastKey) return;
      lastKey = last?.key;
      untracked(() => this.afterRender(() => this.showLast(last?.askedHere ?? false)));
    });
    effect(() => {
      const search = this.find();
      if (search) untracked(() => this.show(search));
    });
  }

  protected versionOf({ key, versions }: Exchange): number {
    const chosen = this.chosen().get(key);
    return chosen?.of === versions.length ? chosen.index : versions.length - 1;
  }

  protected choose({ key, versions }: Exchange, index: number): void {
    this.chosen.update((chosen) => new Map(chosen).set(key, { index, of: versions.length }));
  }

  /** Only the last question can be asked otherwise: what was said after an earlier one rests on it. */
  protected mayChange({ key, versions }: Exchange): boolean {
    return key === this.lastKey() && !versions.some(isRunning);
  }

  protected drawEarlier(): void {
    this.scroll().keepPlace(() => this.draw(this.drawnCount() + DRAWN_AT_ONCE));
  }

  protected draw(count: number): void {
    this.drawnCount.update((drawn) => Math.max(drawn, count));
  }

  private showLast(askedHere: boolean): void {
    const article = this.log().nativeElement.lastElementChild;
    if (askedHere && article) this.scroll().hold(article);
    else this.scroll().toEnd('instant');
  }

  private show(search: string): void {
    const index = findExchange(this.exchanges(), search);
    const exchange = this.exchanges()[index];
    if (!exchange) return;
    this.draw(this.exchanges().length - index);
    this.found.set(exchange.key);
    this.afterRender(() => {
      const article = this.log().nativeElement.querySelector('.found');
      if (article) this.scroll().toElement(article);
    });
  }

  private afterRender(action: () => void): void {
    afterNextRender(action, { injector: this.injector });
  }
}
