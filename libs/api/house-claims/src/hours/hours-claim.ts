import type { SaidDay } from './calendar';

/** A time of opening, of closing, or both of one period, `HH:MM`, or `HH:MM~` on a clock of twelve hours; a day that is open or closed, or open without a break; or this very moment. */
export type SaidHours =
  | { readonly opens?: string; readonly closes?: string }
  | { readonly open: boolean; readonly isNow?: boolean }
  | { readonly unbroken: true }
  /** Open at noon alone, or in the evening alone. */
  | { readonly only: 'noon' | 'evening' }
  /** Closed between two periods. */
  | { readonly restsFrom: string; readonly restsTo: string };

/** One statement about the hours of one branch on one day. */
export interface HoursClaim {
  readonly about: 'hours';
  readonly branchId: string;
  readonly day: SaidDay;
  readonly said: SaidHours;
}
