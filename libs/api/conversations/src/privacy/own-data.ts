import { Injectable } from '@nestjs/common';
import { LedgerStore } from '@tasty-food/api-ledger';
import { AuditLog, conversationIdOf, OwnRecords, type SignedIn } from '@tasty-food/api-staff';
import type { Access, OwnData as Data } from '@tasty-food/contract';
import { ReadConversation } from '../read-conversation';
import { PrivacyStore } from './privacy-store';

const ACCESSES_MAX = 100;

/** A person -> everything that is kept of them. */
@Injectable()
export class OwnData {
  constructor(
    private readonly store: PrivacyStore,
    private readonly reading: ReadConversation,
    private readonly records: OwnRecords,
    private readonly ledger: LedgerStore,
    private readonly audit: AuditLog,
  ) {}

  /** The text of a JSON document, `OwnData` of the contract, piece by piece: years of conversations need not be in memory at once. */
  async *json(session: SignedIn): AsyncGenerator<string> {
    const { id } = session.staff;
    const head: Omit<Data, 'conversations'> = {
      exportedAt: new Date().toISOString(),
      ...(await this.records.of(session)),
      feedback: await this.store.feedback(id),
      usage: await this.ledger.ofPerson(id),
    };
    yield `${JSON.stringify(head).slice(0, -1)},"conversations":[`;
    let isFirst = true;
    for (const conversationId of await this.store.conversationIds(id)) {
      // One that was deleted meanwhile is left out.
      const conversation = await this.reading.read(conversationId, id).catch(() => undefined);
      if (!conversation) continue;
      yield `${isFirst ? '' : ','}${JSON.stringify(conversation)}`;
      isFirst = false;
    }
    yield ']}';
  }

  /** Who looked at the own conversations, newest first. */
  async accesses(staffId: string): Promise<Access[]> {
    const entries = await this.audit.accessesTo(staffId, ACCESSES_MAX);
    const ids = entries.flatMap(({ after }) => conversationIdOf(after) ?? []);
    const titles = await this.store.titles(staffId, ids);
    return entries.map(({ at, by, reason, after }) => ({
      at,
      by,
      reason: reason ?? '',
      conversation: titles.get(conversationIdOf(after) ?? '') ?? null,
    }));
  }
}
