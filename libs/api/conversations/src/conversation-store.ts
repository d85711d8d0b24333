import { Injectable } from '@nestjs/common';
import { foldAccents, type Gone } from '@tasty-food/api-chat';
import { ProblemException } from '@tasty-food/api-http';
import { Database, type ConversationsTable, type Schema } from '@tasty-food/api-postgres';
import type { Conversation, ConversationChange, ConversationPage, ConversationQuery } from '@tasty-food/contract';
import { sql, type Kysely, type Selectable } from 'kysely';
import { z } from 'zod';

const PAGE_SIZE = 50;

/** The SQL of conversations. Every method takes whose they are: another person's conversation is as good as none. */
@Injectable()
export class ConversationStore {
  constructor(private readonly db: Database) {}

  async find(id: string, staffId: string, db: Kysely<Schema> = this.db): Promise<Conversation | undefined> {
    const row = await db
      .selectFrom('conversations')
      .selectAll()
      .where('id', '=', id)
      .where('staff_id', '=', staffId)
      .executeTakeFirst();
    return row && conversationOf(row);
  }

  /** Pinned first, then by last change, newest first. Throws `invalid-request` for a cursor that is not one of ours. */
  async list(staffId: string, { search, cursor }: ConversationQuery): Promise<ConversationPage> {
    let query = this.db
      .selectFrom('conversations')
      .selectAll()
      .where('staff_id', '=', staffId)
      .orderBy('pinned', 'desc')
      .orderBy('updated_at', 'desc')
      .orderBy('id')
      .limit(PAGE_SIZE + 1);
    for (const word of foldAccents(search ?? '')
      .split(/\s+/)
      .filter(Boolean)) {
      query = query.where(sql<boolean>`position(${word} in search_text) > 0`);
    }
    if (cursor !== undefined) query = query.offset(readCursor(cursor));
    const rows = await query.execute();
    const conversations = rows.slice(0, PAGE_SIZE).map(conversationOf);
    if (rows.length <= PAGE_SIZE) return { conversations };
    return { conversations, nextCursor: writeCursor((cursor === undefined ? 0 : readCursor(cursor)) + PAGE_SIZE) };
  }

  async change(id: string, staffId: string, change: ConversationChange): Promise<Conversation | undefined> {
    const row = await this.db
      .updateTable('conversations')
      .set(change)
      .where('id', '=', id)
      .where('staff_id', '=', staffId)
      .returningAll()
      .executeTakeFirst();
    return row && conversationOf(row);
  }

  /** Deletes one conversation of a person, or all, with their turns. Answers what is gone. */
  async delete(staffId: string, id?: string): Promise<Gone> {
    const { rows } = await sql<{ conversation_id: string; turn_id: string | null }>`
      with gone as (
        delete from conversations where staff_id = ${staffId} ${id === undefined ? sql`` : sql`and id = ${id}`} returning id
      )
      select gone.id as conversation_id, turns.id as turn_id
      from gone left join turns on turns.conversation_id = gone.id`.execute(this.db);
    return goneOf(rows);
  }

  /** Deletes up to `limit` conversations of anybody that nobody has asked in for so many days. Answers what is gone. */
  async deleteOlderThan(days: number, limit: number): Promise<Gone> {
    const { rows } = await sql<{ conversation_id: string; turn_id: string | null }>`
      with gone as (
        delete from conversations where id in (
          select id from conversations where updated_at < now() - ${days} * interval '1 day'
          order by updated_at limit ${limit}
        ) returning id
      )
      select gone.id as conversation_id, turns.id as turn_id
      from gone left join turns on turns.conversation_id = gone.id`.execute(this.db);
    return goneOf(rows);
  }
}

function goneOf(rows: readonly { conversation_id: string; turn_id: string | null }[]): Gone {
  return {
    conversationIds: [...new Set(rows.map((row) => row.conversation_id))],
    turnIds: rows.flatMap((row) => row.turn_id ?? []),
  };
}

function conversationOf(row: Selectable<ConversationsTable>): Conversation {
  return {
    id: row.id,
    title: row.title,
    pinned: row.pinned,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

function writeCursor(offset: number): string {
  return Buffer.from(`offset:${offset}`).toString('base64url');
}

function readCursor(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  const offset = z.coerce
    .number()
    .int()
    .positive()
    .max(1_000_000)
    .safeParse(text.replace(/^offset:/, ''));
  if (offset.success && text.startsWith('offset:')) return offset.data;
  throw new ProblemException('invalid-request', 'cursor: use the nextCursor of the page before, as it came.');
}
