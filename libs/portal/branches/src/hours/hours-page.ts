// In: the opening hours of a branch, of any branch. Out: whether it is open now, and its days with what differs from the week.
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiChevronLeft, mdiChevronRight, mdiDoorClosed, mdiDoorOpen } from '@mdi/js';
import type { BranchHours } from '@tasty-food/contract';
import {
  BranchChoice,
  brusselsDay,
  isManager,
  loadRows,
  PageFrame,
  PageState,
  reloadOn,
} from '@tasty-food/portal-page';
import { Session } from '@tasty-food/portal-session';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { injectSay } from '../words/branches-words';
import { DayList } from './day-list';

const WEEK_DAYS = 7;

@Component({
  selector: 'app-hours-page',
  imports: [DayList, Icon, MatButtonModule, PageFrame, PageState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './hours-page.html',
  styleUrl: './hours-page.scss',
})
export class HoursPage {
  private readonly choice = inject(BranchChoice);
  private readonly session = inject(Session);
  protected readonly speech = inject(Speech);
  protected readonly say = injectSay();
  protected readonly icons = {
    open: mdiDoorOpen,
    closed: mdiDoorClosed,
    earlier: mdiChevronLeft,
    later: mdiChevronRight,
  };
  /** Guests ask when the other one closes: everybody may look at every branch. */
  protected readonly branchId = linkedSignal(() => this.choice.id());
  protected readonly weeksAhead = signal(0);
  protected readonly today = brusselsDay(new Date());
  protected readonly hours = loadRows<BranchHours>(() => {
    const branchId = this.branchId();
    const language = this.speech.language();
    if (!branchId || !language) return undefined;
    const first = this.weeksAhead() * WEEK_DAYS;
    const now = new Date();
    const query = { from: brusselsDay(now, first), to: brusselsDay(now, first + WEEK_DAYS - 1), language };
    return `/api/branches/${encodeURIComponent(branchId)}/hours?${new URLSearchParams(query)}`;
  });
  /** A manager changes the hours of the own branches, an admin those of any. */
  protected readonly editable = computed(() => isManager(this.session.staff()) && this.branchId() === this.choice.id());
  protected readonly week = computed(() => ({
    from: this.speech.weekday(this.hours.value()?.rows[0]?.date ?? ''),
    to: this.speech.weekday(this.hours.value()?.rows.at(-1)?.date ?? ''),
  }));

  constructor() {
    reloadOn(this.hours, (event) => event.type === 'hours-changed' && event.branchId === this.branchId());
  }

  /** Another's is only looked at; of the own ones the pages after this one follow. */
  protected show(branchId: string): void {
    this.branchId.set(branchId);
    if (this.choice.isOwn(branchId)) this.choice.choose(branchId);
  }
}
