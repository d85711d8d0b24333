import { Injectable } from '@nestjs/common';
import type { AuditAction, Credentials, StaffMember } from '@tasty-food/contract';
import { AuditLog } from '../audit/audit-log';
import { StaffOptions } from '../staff-options';
import { CheckCredentials } from './check-credentials';
import { Sessions } from './sessions';

/** From where somebody signs in. `oldToken` is the session this browser had until now: it ends. */
export interface Visitor {
  readonly ip: string;
  readonly device: string;
  readonly oldToken?: string;
}

/** Whoever has proved who they are, and the token of the new session. */
export interface Welcomed {
  readonly staff: StaffMember;
  readonly token: string;
  readonly lacksSecondFactor: boolean;
}

/** How somebody has proved it. */
type Way = Extract<AuditAction, 'signed in' | 'signed in by a link' | 'signed in by an identity'>;

/** An address, a password and a code where one is needed in -> the person and the token of a new session out. */
@Injectable()
export class SignIn {
  constructor(
    private readonly credentials: CheckCredentials,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
    private readonly options: StaffOptions,
  ) {}

  /** Throws as `CheckCredentials.ofAddress` does. */
  async signIn(credentials: Credentials, visitor: Visitor): Promise<Welcomed> {
    return this.welcome(await this.credentials.ofAddress(credentials, visitor.ip), visitor, 'signed in');
  }

  /** Begins the session of a person who has proved who they are, by whatever means. */
  async welcome(staff: StaffMember, { device, oldToken }: Visitor, way: Way): Promise<Welcomed> {
    if (oldToken !== undefined) await this.sessions.end(oldToken);
    const token = await this.sessions.begin(staff.id, device, way === 'signed in by an identity');
    const { email: subject, branchId } = staff;
    await this.audit.record({ kind: 'sign-in', action: way, subject, by: staff, branchId });
    return { staff, token, lacksSecondFactor: await this.lacksFactor(staff, token) };
  }

  /** Asked only where the role may demand one. */
  private async lacksFactor({ role }: StaffMember, token: string): Promise<boolean> {
    if (!this.options.secondFactorRoles.includes(role)) return false;
    return (await this.sessions.find(token))?.lacksSecondFactor ?? false;
  }
}
