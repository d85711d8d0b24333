import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiCalendarClock } from '@mdi/js';
import { Icon, Speech } from '@tasty-food/portal-ui';
import { brusselsDay, brusselsMoment } from './brussels-moment';
import { injectSay } from './words/page-words';

/** The moment of a day that a page shows: its end, when all that was said on it holds. Undefined: now. */
export function momentOf(day: string | undefined): string | undefined {
  return day === undefined ? undefined : brusselsMoment(day, '23:59').toISOString();
}

/** Which day's rows a page shows. Another day than today is said plainly, with the way back: nobody may take it for what holds now. */
@Component({
  selector: 'app-as-of-day',
  imports: [Icon, MatButtonModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label>
      <span>{{ say('asOf.day') }}</span>
      <input #field type="date" min="2000-01-01" max="2099-12-31" [value]="shown()" (change)="choose(field.value)" />
    </label>
    @if (day(); as day) {
      <div class="other" role="status">
        <app-icon [path]="icon" />
        <p>
          <strong>{{ say('asOf.title', { what: what(), date: speech.date(day) }) }}</strong>
          {{ say('asOf.notToday') }}
        </p>
        <button matButton="filled" type="button" (click)="choose('')">{{ say('asOf.back') }}</button>
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    label {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-2);
      color: var(--mat-sys-on-surface-variant);
      font-size: var(--text-s);
      font-weight: 600;
    }
    input {
      min-block-size: var(--target);
      padding-inline: var(--space-3);
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 999px;
      color: var(--mat-sys-on-surface);
      background: var(--mat-sys-surface-container-lowest);
      font: inherit;
      font-size: 1rem;
      font-weight: 400;
    }
    .other {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2) var(--space-3);
      margin-block: var(--space-2);
      padding: var(--space-3) var(--space-4);
      border: 2px solid var(--may-contain);
      border-radius: var(--radius-m);
      color: var(--may-contain);
      background: var(--may-contain-ground);
    }
    p {
      flex: 1 1 14rem;
      margin: 0;
      color: var(--mat-sys-on-surface);
      font-size: var(--text-m);
      line-height: 1.45;
    }
    strong {
      display: block;
    }
    button {
      min-block-size: var(--target);
    }
    @media print {
      label,
      button {
        display: none;
      }
    }
  `,
})
export class AsOfDay {
  /** What is shown of that day: "Menu". */
  readonly what = input.required<string>();
  /** Undefined: today, and what holds now. */
  readonly day = model<string | undefined>();
  protected readonly say = injectSay();
  protected readonly speech = inject(Speech);
  protected readonly icon = mdiCalendarClock;
  protected readonly shown = computed(() => this.day() ?? brusselsDay(new Date()));

  /** Today is no other day; a field that is emptied is today too. */
  protected choose(day: string): void {
    this.day.set(day === '' || day === brusselsDay(new Date()) ? undefined : day);
  }
}
