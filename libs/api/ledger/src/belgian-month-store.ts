import { sql } from 'kysely';

/** The first day of the calendar month that it is in Belgium, as an SQL expression. The clock is the database's. */
export const THIS_MONTH = sql<string>`date_trunc('month', now() at time zone 'Europe/Brussels')::date`;

/** When the next month begins in Belgium. */
export const NEXT_MONTH = sql<Date>`(${THIS_MONTH} + interval '1 month') at time zone 'Europe/Brussels'`;
