import { Injectable } from '@nestjs/common';
import { Database } from '@tasty-food/api-postgres';
import { sql } from 'kysely';

const ALIVE = sql<boolean>`password_links.expires_at > now()`;

/** The table `password_links`. */
@Injectable()
export class PasswordLinkStore {
  constructor(private readonly db: Database) {}

  /** In place of an earlier one: a person has one link. */
  async put(link: { tokenHash: Buffer; staffId: string; createdBy: string; lifeMs: number }): Promise<Date> {
    const { tokenHash: token_hash, staffId: staff_id, createdBy: created_by, lifeMs } = link;
    const expires_at = sql<Date>`now() + ${lifeMs} * interval '1 millisecond'`;
    const row = await this.db
      .insertInto('password_links')
      .values({ token_hash, staff_id, created_by, expires_at })
      .onConflict((earlier) =>
        earlier.column('staff_id').doUpdateSet({ token_hash, created_by, created_at: sql`now()`, expires_at }),
      )
      .returning('expires_at')
      .executeTakeFirstOrThrow();
    return row.expires_at;
  }

  async deleteExpired(): Promise<void> {
    await this.db
      .deleteFrom('password_links')
      .where((row) => row.not(ALIVE))
      .execute();
  }

  /** Whose password a link may set, as long as it works. */
  async find(tokenHash: Buffer): Promise<string | undefined> {
    const row = await this.db
      .selectFrom('password_links')
      .innerJoin('staff_members', 'staff_members.id', 'password_links.staff_id')
      .select('staff_id')
      .where('token_hash', '=', tokenHash)
      .where('disabled_at', 'is', null)
      .where(ALIVE)
      .executeTakeFirst();
    return row?.staff_id;
  }

  /** Sets the password and uses up the link, in one statement: of two that come at once one wins. Answers whether it did. */
  async use(tokenHash: Buffer, passwordHash: string): Promise<boolean> {
    const { rows } = await sql`
      with used as (
        delete from password_links using staff_members
        where staff_members.id = password_links.staff_id and token_hash = ${tokenHash} and disabled_at is null and ${ALIVE}
        returning staff_id
      )
      update staff_members set password_hash = ${passwordHash} from used where staff_members.id = used.staff_id
      returning staff_members.id`.execute(this.db);
    return rows.length > 0;
  }
}
