import { Injectable } from '@nestjs/common';
import { notFound, ProblemException } from '@tasty-food/api-http';
import {
  branchesOf,
  type Account,
  type AccountChange,
  type AccountPage,
  type AccountQuery,
  type AuditAction,
  type Invitation,
  type Invited,
  type PasswordLink,
  type StaffMember,
  type StaffSession,
} from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { AuditLog } from '../audit/audit-log';
import { SecondFactorStore } from '../second-factor/second-factor-store';
import { Sessions } from '../sessions/sessions';
import { AccountStore, type Inside } from './account-store';
import { assertMayGive, assertMayManage } from './may-manage';
import { PasswordLinks } from './password-links';

/**
 * The people, managed: a manager sees those of the own branches and manages the staff and shift leads among them, an administrator
 * all. Who is not seen is `not-found`; who is seen but not managed is `forbidden`.
 */
@Injectable()
export class Accounts {
  constructor(
    private readonly store: AccountStore,
    private readonly links: PasswordLinks,
    private readonly sessions: Sessions,
    private readonly factors: SecondFactorStore,
    private readonly audit: AuditLog,
  ) {}

  list(query: AccountQuery, viewer: StaffMember): Promise<AccountPage> {
    return this.store.list(query, branchesOf(viewer));
  }

  /** Throws `forbidden`, `address-taken`, and `not-found` for a branch that is not there. */
  async invite(invitation: Invitation, viewer: StaffMember): Promise<Invited> {
    assertMayManage(viewer, invitation);
    assertMayGive(viewer, invitation.otherBranchIds ?? []);
    const id = randomUUID();
    const account = await this.store.transaction(async (inside) => {
      await this.store.add(inside, id, invitation);
      const added = await this.find(inside, id, viewer);
      await this.record(inside, 'invited', viewer, undefined, added);
      return added;
    });
    return { account, link: await this.links.create('invitation', id, viewer) };
  }

  /**
   * Another role, another branch or `disabled` ends the person's sessions. Throws `forbidden`, also for the own role and state:
   * there is always an administrator left; and `not-found`.
   */
  async change(id: string, change: AccountChange, viewer: StaffMember): Promise<Account> {
    const { before, after } = await this.store.transaction(async (inside) => {
      if (change.role !== undefined || change.disabled !== undefined) await this.assertStillAdmin(inside, viewer);
      const before = await this.find(inside, id, viewer);
      assertMayManage(viewer, before);
      assertMayManage(viewer, { ...before, ...change });
      assertMayGive(viewer, change.otherBranchIds ?? [], before.otherBranchIds);
      if (id === viewer.id && (change.role !== undefined || change.disabled !== undefined))
        throw new ProblemException('forbidden', 'Nobody changes the own role or state: ask another admin.');
      await this.store.change(inside, before, change);
      const after = await this.find(inside, id, viewer);
      await this.record(inside, wordOf(change), viewer, before, after);
      return { before, after };
    });
    if (rightsOf(before) === rightsOf(after)) this.sessions.lookAgain();
    else await this.sessions.endThose(id);
    return after;
  }

  /**
   * The old password works until the new one is chosen. Throws `forbidden`, also for oneself: a link would stand in for the current
   * password, at an unattended screen too; and `not-found`.
   */
  async resetPassword(id: string, viewer: StaffMember): Promise<PasswordLink> {
    if (id === viewer.id)
      throw new ProblemException('forbidden', 'Change your own password in your account, by the current one.');
    const account = await this.managed(id, viewer, 'made a password link');
    return this.links.create(account.state === 'invited' ? 'invitation' : 'reset', id, viewer);
  }

  /**
   * For a person who has lost the phone and the recovery codes, and stands before the manager: every session ends. Throws `forbidden`,
   * also for oneself, who is asked for password and code instead; and `not-found`.
   */
  async resetSecondFactor(id: string, viewer: StaffMember): Promise<void> {
    if (id === viewer.id)
      throw new ProblemException('forbidden', 'Turn your own second factor off in your account, by password and code.');
    await this.ofManaged(id, viewer, async (inside, account) => {
      if (!(await this.factors.remove(id, inside))) throw notFound('second factor');
      await this.record(inside, 'reset the second factor', viewer, account, account);
    });
    await this.sessions.endThose(id);
  }

  /** Where the person is signed in, the latest used first. Throws `forbidden` and `not-found`. */
  sessionsOf(id: string, viewer: StaffMember): Promise<StaffSession[]> {
    return this.ofManaged(id, viewer, (inside) => this.sessions.of(id, inside));
  }

  /** Throws `forbidden`, and `not-found` for a person or a session of that person that is not there. */
  async endSession(id: string, sessionId: string, viewer: StaffMember): Promise<void> {
    await this.ofManaged(id, viewer, async (inside, account) => {
      const living = await this.sessions.of(id, inside);
      if (!living.some((session) => session.sessionId === sessionId)) throw notFound('session');
      await this.record(inside, 'signed out a device', viewer, account, account);
    });
    await this.sessions.endThose(id, { only: sessionId });
  }

  /** Throws `forbidden` and `not-found`. */
  async endSessions(id: string, viewer: StaffMember): Promise<void> {
    await this.managed(id, viewer, 'signed out everywhere');
    await this.sessions.endThose(id);
  }

  /**
   * Does `work` in one transaction for a person whom `viewer` manages; on the embedded database it must use `inside` alone. Throws
   * `forbidden` and `not-found` before it.
   */
  ofManaged<T>(id: string, viewer: StaffMember, work: (inside: Inside, account: Account) => Promise<T>): Promise<T> {
    return this.store.transaction(async (inside) => {
      const account = await this.find(inside, id, viewer);
      assertMayManage(viewer, account);
      return work(inside, account);
    });
  }

  /**
   * Of two admins who take the role from each other at the same moment, the second waits here and then is none any more: one is left.
   * Before any other lock, so that they do not wait for each other.
   */
  private async assertStillAdmin(inside: Inside, viewer: StaffMember): Promise<void> {
    if (viewer.role !== 'admin') return;
    const admins = await this.store.lockAdmins(inside);
    if (admins.includes(viewer.id)) return;
    throw new ProblemException('forbidden', 'You are no admin any more: somebody has just changed your account.');
  }

  private managed(id: string, viewer: StaffMember, action: AuditAction): Promise<Account> {
    return this.ofManaged(id, viewer, async (inside, account) => {
      await this.record(inside, action, viewer, account, account);
      return account;
    });
  }

  private async find(inside: Inside, id: string, viewer: StaffMember): Promise<Account> {
    const account = await this.store.lock(inside, id, branchesOf(viewer));
    if (!account) throw notFound('staff member');
    return account;
  }

  private record(inside: Inside, action: AuditAction, by: StaffMember, before: Account | undefined, after: Account) {
    const rights = { before: before && toldOf(before), after: toldOf(after) };
    const deed = { kind: 'account', action, subject: after.email, by, branchId: after.branchId, ...rights } as const;
    return this.audit.record(deed, inside);
  }
}

function wordOf({ disabled }: AccountChange): AuditAction {
  if (disabled === undefined) return 'changed';
  return disabled ? 'disabled' : 'enabled';
}

function toldOf({ name, role, branchId, otherBranchIds = [], language, state }: Account) {
  return { name, role, branchId, otherBranchIds, language, state };
}

/** What a session was given at its sign-in: when it changes, the person signs in again. */
function rightsOf({ role, branchId, otherBranchIds = [], state }: Account): string {
  return JSON.stringify([role, branchId, otherBranchIds, state]);
}
