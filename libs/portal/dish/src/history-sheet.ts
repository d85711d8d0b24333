// In: a dish of a branch. Out: what happened to it, newest first: register, claims, 86 list.
import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { DishEvent, DishHistory } from '@tasty-food/contract';
import { loadRows, PageState, SideSheet } from '@tasty-food/portal-page';
import { AllergenStateBadge, allergenWord, Speech } from '@tasty-food/portal-ui';
import { injectSay } from './words/dish-words';
import { CLAIM_WORDS } from './claim-words';

@Component({
  selector: 'app-history-sheet',
  imports: [AllergenStateBadge, PageState, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './history-sheet.html',
  styleUrl: './history-sheet.scss',
})
export class HistorySheet {
  readonly branchId = input.required<string>();
  readonly dishId = input.required<string>();
  readonly dish = input.required<string>();
  readonly closed = output();
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly history = loadRows<DishHistory>(
    () => `/api/dishes/${encodeURIComponent(this.dishId())}/history?branch=${encodeURIComponent(this.branchId())}`,
  );

  protected titleOf(event: DishEvent): string {
    switch (event.kind) {
      case 'register':
        return event.codes.map((code) => this.say(allergenWord(code))).join(', ');
      case 'claim':
        return this.say(event.claimed ? 'history.claimed' : 'history.withdrawn', {
          claim: this.say(CLAIM_WORDS[event.claim]),
        });
      case 'availability':
        return this.say(event.available ? 'history.back' : 'history.out');
    }
  }

  protected signature({ by, approvedBy, at }: DishEvent): string {
    const line = this.say('cell.historyLine', { name: by, date: `${this.speech.date(at)}, ${this.speech.time(at)}` });
    return approvedBy ? `${line} · ${this.say('cell.approvedBy', { name: approvedBy })}` : line;
  }
}
