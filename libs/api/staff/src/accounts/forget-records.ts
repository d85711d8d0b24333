import { Injectable } from '@nestjs/common';
import { AuditStore } from '../audit/audit-store';
import { SessionStore } from '../sessions/session-store';
import { PasswordLinkStore } from './password-link-store';

/** Forgets what this room keeps for a time only. */
@Injectable()
export class ForgetRecords {
  constructor(
    private readonly audit: AuditStore,
    private readonly sessions: SessionStore,
    private readonly links: PasswordLinkStore,
  ) {}

  /** Deeds older than so many days, at least 365. Answers how many there were. */
  deedsOlderThan(days: number): Promise<number> {
    return this.audit.deleteOlderThan(days);
  }

  /** Sessions and password links that have ended. Answers how many sessions there were. */
  async ended(): Promise<number> {
    await this.links.deleteExpired();
    return this.sessions.deleteEnded();
  }
}
