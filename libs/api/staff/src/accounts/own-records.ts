import { Injectable } from '@nestjs/common';
import { notFound } from '@tasty-food/api-http';
import type { OwnData } from '@tasty-food/contract';
import { AuditLog } from '../audit/audit-log';
import { Sessions } from '../sessions/sessions';
import type { SignedIn } from '../sessions/signed-in';
import { AccountStore } from './account-store';

/** What this room keeps of a person, for the person. */
@Injectable()
export class OwnRecords {
  constructor(
    private readonly accounts: AccountStore,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
  ) {}

  async of({ staff, sessionId }: SignedIn): Promise<Pick<OwnData, 'account' | 'sessions' | 'deeds' | 'accesses'>> {
    const found = await this.accounts.transaction((inside) => this.accounts.lock(inside, staff.id, undefined));
    if (!found) throw notFound('account');
    const { state: _, lastSeenAt: __, ...account } = found;
    const deeds = await this.audit.deedsOf(staff.id);
    const accesses = await this.audit.accessesTo(staff.id);
    return {
      account,
      sessions: await this.sessions.ownOf(staff.id, sessionId),
      deeds: deeds.map(({ at, kind, action, subject }) => ({ at, kind, action, subject })),
      accesses: accesses.map(({ at, by, reason, after }) => ({
        at,
        by,
        reason: reason ?? '',
        conversationId: conversationIdOf(after),
      })),
    };
  }
}

/** Null: the list of them. */
export function conversationIdOf(after: unknown): string | null {
  return (after as { conversationId?: string | null } | null)?.conversationId ?? null;
}
