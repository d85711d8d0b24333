// In: the week of the branch as it was written, and its exceptions. Out: a week from a day on, shown before it is saved, and single days.
import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { BranchHours, HoursException, OpeningWeeks, Period, WeekChange } from '@tasty-food/contract';
import {
  BranchChoice,
  type ChangeOutcome,
  Outcome,
  PageFrame,
  PageState,
  brusselsDay,
  faultOf,
  loadRows,
  reloadOn,
} from '@tasty-food/portal-page';
import { Speech } from '@tasty-food/portal-ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { injectSay, type BranchesWordKey } from '../words/branches-words';
import { DayList } from './day-list';
import { faultOfWeek } from './fault-of-week';
import { PeriodsField } from './periods-field';

/** A Monday, for the names of the days. */
const MONDAY = '2026-11-23';

@Component({
  selector: 'app-week-page',
  imports: [DayList, MatButtonModule, Outcome, PageFrame, PageState, PeriodsField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './week-page.html',
  styleUrl: './week-page.scss',
})
export class WeekPage {
  private readonly http = inject(HttpClient);
  protected readonly choice = inject(BranchChoice);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly today = brusselsDay(new Date());
  private readonly address = computed(() => {
    const id = this.choice.id();
    return id && `/api/branches/${encodeURIComponent(id)}/hours`;
  });
  protected readonly weeks = loadRows<OpeningWeeks>(() => this.address() && `${this.address()}/week`);
  /** The same as long as it says the same: what somebody edits outlives a change of something else. */
  protected readonly current = computed(() => this.weeks.value()?.weeks[0], {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  protected readonly planned = computed(() => this.weeks.value()?.weeks.slice(1) ?? []);

  protected readonly days = linkedSignal(() => this.current()?.days ?? []);
  protected readonly validFrom = signal(this.today);
  protected readonly reason = signal('');
  /** The two weeks as they would be; gone as soon as something differs from them. */
  protected readonly preview = signal<BranchHours | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly outcome = signal<ChangeOutcome<BranchesWordKey> | undefined>(undefined);
  protected readonly fault = computed(() => faultOfWeek(this.days()));
  protected readonly sendable = computed(
    () => !this.busy() && !this.fault() && this.reason().trim() !== '' && this.validFrom() >= this.today,
  );

  protected readonly exceptionDay = signal('');
  protected readonly exceptionPeriods = signal<readonly Period[]>([]);
  protected readonly exceptionReason = signal('');
  protected readonly exceptionOutcome = signal<ChangeOutcome<BranchesWordKey> | undefined>(undefined);

  constructor() {
    reloadOn(this.weeks, (event) => event.type === 'hours-changed' && event.branchId === this.choice.id());
  }

  protected nameOf(weekday: number): string {
    return this.speech.dayOfWeek(brusselsDay(new Date(`${MONDAY}T12:00:00Z`), weekday - 1));
  }

  protected setPeriods(weekday: number, periods: readonly Period[]): void {
    this.preview.set(undefined);
    this.days.update((days) => days.map((day) => (day.weekday === weekday ? { weekday, periods: [...periods] } : day)));
  }

  protected async show(): Promise<void> {
    const url = `${this.address()}/week?preview=true`;
    await this.send(this.http.put<BranchHours>(url, this.change()), undefined, (hours) => this.preview.set(hours));
  }

  protected async save(): Promise<void> {
    await this.send(this.http.put<BranchHours>(`${this.address()}/week`, this.change()), 'week.saved', (hours) => {
      this.preview.set(hours);
      this.reason.set('');
    });
    this.weeks.reload();
  }

  protected async saveException(): Promise<void> {
    const change: HoursException = { periods: [...this.exceptionPeriods()], reason: this.exceptionReason() };
    await this.sendException(
      this.http.put(`${this.address()}/exceptions/${this.exceptionDay()}`, change),
      'week.daySaved',
    );
  }

  protected async clearException(day: string): Promise<void> {
    await this.sendException(this.http.delete(`${this.address()}/exceptions/${day}`), 'week.dayCleared');
  }

  private change(): WeekChange {
    const version = this.weeks.value()?.version;
    return { validFrom: this.validFrom(), days: this.days(), reason: this.reason(), version };
  }

  private async sendException(request: Observable<unknown>, word: BranchesWordKey): Promise<void> {
    this.busy.set(true);
    try {
      await firstValueFrom(request, { defaultValue: undefined });
      this.exceptionOutcome.set({ word, fault: false });
      this.exceptionDay.set('');
      this.exceptionReason.set('');
    } catch (error) {
      this.exceptionOutcome.set(faultOf(error));
    } finally {
      this.busy.set(false);
      this.weeks.reload();
    }
  }

  private async send(
    request: Observable<BranchHours>,
    word: BranchesWordKey | undefined,
    then: (hours: BranchHours) => void,
  ): Promise<void> {
    this.busy.set(true);
    try {
      then(await firstValueFrom(request));
      this.outcome.set(word && { word, fault: false });
    } catch (error) {
      this.outcome.set(faultOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
