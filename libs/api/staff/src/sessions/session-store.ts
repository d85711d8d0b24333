import { Injectable } from '@nestjs/common';
import { Database, type Schema, type SessionsTable } from '@tasty-food/api-postgres';
import { sql, type Expression, type Kysely, type Selectable, type SqlBool } from 'kysely';
import type { SignedIn } from './signed-in';
import { StaffOptions } from '../staff-options';
import { staffMember, STAFF_COLUMNS } from '../accounts/staff-store';

export type SessionRow = Pick<Selectable<SessionsTable>, 'id' | 'device' | 'created_at' | 'last_seen_at'>;

export interface NewSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly staffId: string;
  readonly device: string;
  /** Begun by the provider of identities, whose affair the second factor is then. */
  readonly byIdentity: boolean;
}

/** How exact `last_seen_at` is: it is written at most this often. */
const SEEN_EVERY_SECONDS = 60;

/** The table `sessions`. Time is the database's, so that instances with different clocks agree. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly db: Database,
    private readonly options: StaffOptions,
  ) {}

  /**
   * A person has so many sessions and not one more: the ones used longest ago end for the new one. Answers which they were. Also clears
   * away what ended long ago: signing in is rare and nobody else would.
   */
  async add(session: NewSession): Promise<string[]> {
    const { id, tokenHash: token_hash, staffId: staff_id, device, byIdentity: by_identity } = session;
    const expires_at = this.inMs(this.options.sessionAbsoluteMs);
    const pushedOut = await this.db.transaction().execute(async (inside) => {
      // Who signs in twice at the same moment waits here, and the second counts the first.
      await inside.selectFrom('staff_members').select('id').where('id', '=', staff_id).forNoKeyUpdate().execute();
      await inside
        .insertInto('sessions')
        .values({ id, token_hash, staff_id, device, by_identity, expires_at })
        .execute();
      return this.endOldest(staff_id, id, inside);
    });
    await this.deleteEnded();
    return pushedOut;
  }

  private async endOldest(staffId: string, fresh: string, inside: Kysely<Schema>): Promise<string[]> {
    const tooMany = inside
      .selectFrom('sessions')
      .select('id')
      .where('staff_id', '=', staffId)
      .where('id', '!=', fresh)
      .where(this.alive())
      .orderBy('last_seen_at', 'desc')
      .orderBy('created_at', 'desc')
      .offset(this.options.sessionsPerPerson - 1);
    const rows = await inside.deleteFrom('sessions').where('id', 'in', tooMany).returning('id').execute();
    return rows.map((row) => row.id);
  }

  /** Answers how many there were. */
  async deleteEnded(): Promise<number> {
    const { numDeletedRows } = await this.db
      .deleteFrom('sessions')
      .where((row) => row.not(this.alive()))
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  /** The living session of a token, and that it was seen now. */
  async find(tokenHash: Buffer): Promise<SignedIn | undefined> {
    const row = await this.db
      .selectFrom('sessions')
      .innerJoin('staff_members', 'staff_members.id', 'sessions.staff_id')
      .select(['sessions.id as session_id', 'staff_members.id', ...STAFF_COLUMNS])
      .select(sql<boolean>`last_seen_at < now() - ${SEEN_EVERY_SECONDS} * interval '1 second'`.as('unseen'))
      .select(this.lacksFactor().as('lacks_factor'))
      .where('token_hash', '=', tokenHash)
      .where('disabled_at', 'is', null)
      .where(this.alive())
      .executeTakeFirst();
    if (row?.unseen) await this.see(row.session_id);
    if (!row) return undefined;
    return { sessionId: row.session_id, staff: staffMember(row), lacksSecondFactor: row.lacks_factor };
  }

  /** Ends the session of a token, if there is one, and says which it was. */
  async end(tokenHash: Buffer): Promise<string | undefined> {
    const row = await this.db
      .deleteFrom('sessions')
      .where('token_hash', '=', tokenHash)
      .returning('id')
      .executeTakeFirst();
    return row?.id;
  }

  /** The living sessions of a person, the latest used first. */
  async of(staffId: string, inside: Kysely<Schema> = this.db): Promise<SessionRow[]> {
    return inside
      .selectFrom('sessions')
      .select(['id', 'device', 'created_at', 'last_seen_at'])
      .where('staff_id', '=', staffId)
      .where(this.alive())
      .orderBy('last_seen_at', 'desc')
      .execute();
  }

  /** Ends sessions of a person: one, or all but one, or all. Answers which they were. */
  async endThose(staffId: string, which: { only?: string; but?: string } = {}): Promise<string[]> {
    let ending = this.db.deleteFrom('sessions').where('staff_id', '=', staffId);
    if (which.only !== undefined) ending = ending.where('id', '=', which.only);
    if (which.but !== undefined) ending = ending.where('id', '!=', which.but);
    const rows = await ending.returning('id').execute();
    return rows.map(({ id }) => id);
  }

  /** Those of `sessionIds` that have not ended. */
  async living(sessionIds: string[]): Promise<Set<string>> {
    const rows = await this.db
      .selectFrom('sessions')
      .innerJoin('staff_members', 'staff_members.id', 'sessions.staff_id')
      .select('sessions.id')
      .where('sessions.id', 'in', sessionIds)
      .where('disabled_at', 'is', null)
      .where(this.alive())
      .execute();
    return new Set(rows.map(({ id }) => id));
  }

  private async see(sessionId: string): Promise<void> {
    await this.db
      .updateTable('sessions')
      .set({ last_seen_at: sql`now()` })
      .where('id', '=', sessionId)
      .execute();
  }

  /** The role demands a second factor, the session was begun by a password, and there is none yet. */
  private lacksFactor() {
    const roles = [...this.options.secondFactorRoles];
    return sql<boolean>`(staff_members.role = any(${roles}) and not sessions.by_identity and not exists (
      select from second_factors mine where mine.staff_id = staff_members.id and mine.confirmed_at is not null
    ))`;
  }

  private alive(): Expression<SqlBool> {
    return sql<SqlBool>`(expires_at > now() and last_seen_at > ${this.inMs(-this.options.sessionIdleMs)})`;
  }

  private inMs(ms: number): Expression<Date> {
    return sql<Date>`now() + ${ms} * interval '1 millisecond'`;
  }
}
