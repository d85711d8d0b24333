import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import { sql } from 'kysely';

/** From this hour in Belgium on the night's sweep may begin: nobody is served, and backups are done. */
const FROM_HOUR = 3;

/** The table `retention_runs`: which nights were swept. Its row is the lock: whoever writes it sweeps. */
@Injectable()
export class RetentionRunStore {
  constructor(private readonly db: Database) {}

  /**
   * The day whose sweep is this process's from now on; undefined while it is too early, or another has it. A sweep that did not end
   * within an hour lost its process and is begun again.
   */
  async begin(fromHour = FROM_HOUR): Promise<string | undefined> {
    const { rows } = await sql<{ day: string }>`
      insert into retention_runs (day)
      select (now() at time zone 'Europe/Brussels')::date
      where extract(hour from now() at time zone 'Europe/Brussels') >= ${fromHour}
      on conflict (day) do update set began_at = now()
      where retention_runs.ended_at is null and retention_runs.began_at < now() - interval '1 hour'
      returning to_char(day, 'YYYY-MM-DD') as day`.execute(this.db);
    return rows[0]?.day;
  }

  async end(day: string, removed: Record<string, number>): Promise<void> {
    await sql`
      update retention_runs set ended_at = now(), removed = ${JSON.stringify(removed)}::jsonb where day = ${day}::date
    `.execute(this.db);
  }
}
