import { inject } from '@angular/core';
import { type Cost, withFrenchFirst } from '@tasty-food/contract';
import { dateFormat, numberFormat, Speech } from '@tasty-food/portal-ui';

/** Below this an amount needs more than cents: one answer costs a fraction of one. */
const SMALL_AMOUNT = 1;

/** Figures as they are written in the language of the moment. A template that calls them follows a change of language. */
export class Amounts {
  private readonly speech = inject(Speech);

  money({ amount, currency }: Cost): string {
    const digits = amount > 0 && amount < SMALL_AMOUNT ? 4 : 2;
    return this.number(amount, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 2,
      maximumFractionDigits: digits,
    });
  }

  count(value: number): string {
    return this.number(value, {});
  }

  /** `12,3 k`, where there is little room. */
  short(value: number): string {
    return this.number(value, { notation: 'compact', maximumFractionDigits: 1 });
  }

  /** Of a share from 0 to 1; a dash where there is none. */
  percent(share: number | null): string {
    return share === null ? '–' : this.number(share, { style: 'percent', maximumFractionDigits: 0 });
  }

  /** `1 jour`, `30 jours`. */
  lasting(value: number, unit: 'day' | 'minute'): string {
    return this.number(value, { style: 'unit', unit, unitDisplay: 'long' });
  }

  /** `29 nov.` of a day like `2026-11-29`. */
  shortDay(day: string): string {
    return this.day(day, { day: 'numeric', month: 'short' });
  }

  /** `novembre 2026`. */
  month(day: string): string {
    return this.day(day, { month: 'long', year: 'numeric' });
  }

  private number(value: number, options: Intl.NumberFormatOptions): string {
    return numberFormat(this.locale(), options).format(value);
  }

  /** A day has no hour: in UTC it is the same everywhere. */
  private day(day: string, options: Intl.DateTimeFormatOptions): string {
    const written = dateFormat(this.locale(), { ...options, timeZone: 'UTC' }).format(new Date(day));
    return this.speech.language() === 'fr' ? withFrenchFirst(written) : written;
  }

  private locale(): string {
    const language = this.speech.language() ?? 'fr';
    // English as it is written in Belgium mixes commas and points in one figure.
    return language === 'en' ? 'en-GB' : `${language}-BE`;
  }
}
