import { Injectable } from '@nestjs/common';
import { currentRequestId, ProblemException } from '@tasty-food/api-http';
import {
  branchesOf,
  type AuditAction,
  type AuditEntry,
  type AuditKind,
  type AuditPage,
  type AuditQuery,
  type StaffMember,
} from '@tasty-food/contract';
import { AuditStore, type Inside } from './audit-store';

const PAGE_SIZE = 100;
/** What one file holds, and one answer keeps in memory; more is asked for day by day. */
const FILE_MAX = 10_000;
const ENTRY_ID = /^\d{1,18}$/;

/** Something that somebody did. `before` and `after` are JSON; never a password, a token, a question or an answer. */
export interface Deed {
  readonly kind: AuditKind;
  readonly action: AuditAction;
  readonly subject: string;
  /** `id` null: somebody at the command line, where nobody is signed in. */
  readonly by: { readonly id: string | null; readonly name: string };
  /** Whose managers may read of it; undefined: administrators only. */
  readonly branchId?: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
}

/** A look at a person's conversations. */
export interface Access {
  readonly action: Extract<AuditAction, 'listed' | 'read' | 'deleted'>;
  readonly by: Pick<StaffMember, 'id' | 'name'>;
  readonly person: Pick<StaffMember, 'id' | 'email' | 'branchId'>;
  readonly conversationId?: string;
  readonly reason?: string;
}

/** Who did what, for ever: other rooms add to it, managers read it. */
@Injectable()
export class AuditLog {
  constructor(private readonly store: AuditStore) {}

  /** With `inside`, the transaction of the deed: then neither is without the other. */
  async record(deed: Deed, inside?: Inside): Promise<void> {
    const { kind, action, subject, by, branchId = null, reason = null } = deed;
    await this.store.add(
      {
        kind,
        action,
        subject,
        staff_id: by.id,
        staff_name: by.name,
        branch_id: branchId,
        before: jsonOf(deed.before),
        after: jsonOf(deed.after),
        reason,
        request_id: currentRequestId() ?? null,
      },
      inside,
    );
  }

  /** Throws `invalid-request` for a cursor that is not one of ours. */
  async page(query: AuditQuery, viewer: StaffMember): Promise<AuditPage> {
    if (query.cursor !== undefined && !ENTRY_ID.test(query.cursor))
      throw new ProblemException('invalid-request', 'cursor: use the nextCursor of the page before, as it came.');
    const page = { limit: PAGE_SIZE + 1, before: query.cursor };
    const entries = await this.store.list(query, { branchIds: branchesOf(viewer) }, page);
    if (entries.length <= PAGE_SIZE) return { entries };
    return { entries: entries.slice(0, PAGE_SIZE), nextCursor: entries[PAGE_SIZE - 1]?.entryId };
  }

  /** The newest ten thousand that fit the query. */
  all(query: AuditQuery, viewer: StaffMember): Promise<AuditEntry[]> {
    return this.store.list(query, { branchIds: branchesOf(viewer) }, { limit: FILE_MAX });
  }

  /** What a person did, newest first. */
  deedsOf(staffId: string): Promise<AuditEntry[]> {
    return this.store.list({ staffId, format: 'json' }, { branchIds: undefined }, { limit: FILE_MAX });
  }

  /**
   * Somebody looks at, or deletes, the conversations of a named person: one of them, or all. In the transaction of the look, so that
   * nobody sees anything that is not written down.
   */
  async recordAccess(access: Access, inside: Inside): Promise<void> {
    const { action, by, person, conversationId = null, reason } = access;
    const after = { staffId: person.id, conversationId };
    const whose = { subject: person.email, branchId: person.branchId, after };
    await this.record({ kind: 'conversation', action, by, reason, ...whose }, inside);
  }

  /** Newest first. */
  accessesTo(staffId: string, limit = FILE_MAX): Promise<AuditEntry[]> {
    return this.store.accessesTo(staffId, limit);
  }
}

function jsonOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
