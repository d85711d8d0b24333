import { Injectable } from '@nestjs/common';
import type { Account, AccountChange, AuditAction, StaffMember } from '@tasty-food/contract';
import { randomUUID } from 'node:crypto';
import { AccountStore, type Inside } from '../accounts/account-store';
import { AuditLog } from '../audit/audit-log';
import { Sessions } from '../sessions/sessions';
import { SignIn, type Visitor, type Welcomed } from '../sessions/sign-in';
import { IdentityProvider, type Attempt, type Identity } from './identity-provider';
import { IdentityStore } from './identity-store';
import { rightsOf, type OidcOptions, type Rights } from './oidc-options';
import { SignInRefused } from './sign-in-refused';

/** The provider's answer in -> the person, made or changed to what their groups say, and the token of a new session out. */
@Injectable()
export class SignInElsewhere {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly identities: IdentityStore,
    private readonly accounts: AccountStore,
    private readonly sessions: Sessions,
    private readonly door: SignIn,
    private readonly audit: AuditLog,
  ) {}

  /** Other sessions end where the groups, and so the rights, are others than at the last sign-in. Throws `SignInRefused`. */
  async signIn(settings: OidcOptions, attempt: Attempt, query: URLSearchParams, visitor: Visitor): Promise<Welcomed> {
    const identity = await this.provider.finish(settings, attempt, query);
    const rights = rightsOf(identity.groups, settings.groups);
    if (!rights) throw new SignInRefused('no-group');
    const signedIn = visitor.oldToken === undefined ? undefined : await this.sessions.find(visitor.oldToken);
    const { staff, haveRightsChanged } = await this.accounts.transaction(async (inside) => {
      const id =
        (await this.identities.find(inside, identity)) ?? (await this.join(inside, identity, rights, signedIn?.staff));
      return this.bringUpToDate(inside, id, identity, rights);
    });
    if (haveRightsChanged) await this.sessions.endThose(staff.id);
    return this.door.welcome(staff, visitor, 'signed in by an identity');
  }

  /**
   * The first sign-in of an identity. It gets the account of its confirmed address where nobody has used that yet, or where the person is
   * signed in with it: the word of a provider alone must not open an account that somebody has a password of.
   */
  private async join(inside: Inside, identity: Identity, rights: Rights, signedIn?: StaffMember): Promise<string> {
    const { email, emailVerified } = identity;
    if (email === undefined) throw new SignInRefused('no-address');
    const known = await this.identities.ofAddress(inside, email);
    if (known && (known.isLinked || !emailVerified || (known.isUsed && known.id !== signedIn?.id)))
      throw new SignInRefused('address-taken');
    const id = known?.id ?? randomUUID();
    if (!known) {
      const [branchId = null, ...otherBranchIds] = rights.branchIds;
      const language = 'fr';
      await this.accounts.add(inside, id, {
        email,
        name: identity.name,
        role: rights.role,
        branchId,
        otherBranchIds,
        language,
      });
    }
    await this.identities.link(inside, id, identity);
    const account = await this.account(inside, id);
    await this.record(inside, known ? 'joined with an identity' : 'made by an identity', undefined, account);
    return id;
  }

  private async bringUpToDate(inside: Inside, id: string, { name }: Identity, rights: Rights) {
    const before = await this.account(inside, id);
    if (before.state === 'disabled') throw new SignInRefused('disabled');
    const change = changeOf(before, name, rights);
    if (!change) return { staff: staffOf(before), haveRightsChanged: false };
    await this.accounts.change(inside, before, change);
    const after = await this.account(inside, id);
    await this.record(inside, 'changed by an identity', before, after);
    return { staff: staffOf(after), haveRightsChanged: 'role' in change };
  }

  private async account(inside: Inside, id: string): Promise<Account> {
    const account = await this.accounts.lock(inside, id, undefined);
    if (!account) throw new SignInRefused('disabled');
    return account;
  }

  private record(inside: Inside, action: AuditAction, before: Account | undefined, after: Account): Promise<void> {
    const told = { before: before && toldOf(before), after: toldOf(after) };
    return this.audit.record(
      { kind: 'account', action, subject: after.email, by: after, branchId: after.branchId, ...told },
      inside,
    );
  }
}

/** Undefined where the account is as the groups say. The home branch stays where it is one of them. */
function changeOf(account: Account, name: string, { role, branchIds }: Rights): AccountChange | undefined {
  const home =
    account.branchId !== null && branchIds.includes(account.branchId) ? account.branchId : (branchIds[0] ?? null);
  const otherBranchIds = branchIds.filter((id) => id !== home);
  const had = [account.role, account.branchId, ...(account.otherBranchIds ?? []).toSorted()];
  const isSame = JSON.stringify(had) === JSON.stringify([role, home, ...otherBranchIds.toSorted()]);
  if (isSame) return name === account.name ? undefined : { name };
  return { name, role, branchId: home, otherBranchIds };
}

function staffOf({ id, name, email, role, branchId, otherBranchIds, language }: Account): StaffMember {
  return { id, name, email, role, branchId, ...(otherBranchIds && { otherBranchIds }), language };
}

function toldOf({ name, role, branchId, otherBranchIds = [], state }: Account) {
  return { name, role, branchId, otherBranchIds, state };
}
