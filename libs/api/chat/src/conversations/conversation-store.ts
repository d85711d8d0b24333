import { Injectable } from '@nestjs/common';
import { ProblemException } from '@tasty-food/api-http';
import { Database, type ConversationsTable } from '@tasty-food/api-postgres';
import type { Conversation, ConversationChange, ConversationPage, ConversationQuery } from '@tasty-food/contract';
import { sql, type Selectable } from 'kysely';
import { z } from 'zod';
import { foldAccents } from './fold-accents';

const PAGE_SIZE = 50;
const TITLE_MAX_LENGTH = 60;

/** The SQL of conversations. Every method takes whose they are: another person's conversation is as good as none. */
@Injectable()
export class ConversationStore {
  constructor(private readonly db: Database) {}

  async find(id: string, staffId: string): Promise<Conversation | undefined> {
    const row = await this.db
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

  /** False when there was none. Its turns go with it. */
  async delete(id: string, staffId: string): Promise<boolean> {
    const { numDeletedRows } = await this.db
      .deleteFrom('conversations')
      .where('id', '=', id)
      .where('staff_id', '=', staffId)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }
}

/** The first words of the question that began it. */
export function titleOf(question: string): string {
  const line = question.trim().replace(/\s+/g, ' ');
  if (line.length <= TITLE_MAX_LENGTH) return line;
  const cut = line.slice(0, TITLE_MAX_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : undefined).toWellFormed()}…`;
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
