import { Injectable } from '@nestjs/common';
import { Branches, requireBranch } from '@tasty-food/api-branches';
import { PortalEvents, type Change, type Inside } from '@tasty-food/api-events';
import { notFound, ProblemException } from '@tasty-food/api-http';
import { AuditLog } from '@tasty-food/api-staff';
import type {
  AvailabilityChange,
  AvailabilityEntry,
  AvailabilityHistory,
  AvailabilityList,
  Language,
  StaffMember,
} from '@tasty-food/contract';
import { AvailabilityStore, type Availability } from './availability-store';

/** The dishes that are out. Anybody who works at the branch says so, and takes it back. */
@Injectable()
export class EightySixList {
  constructor(
    private readonly store: AvailabilityStore,
    private readonly branches: Branches,
    private readonly events: PortalEvents,
    private readonly audit: AuditLog,
  ) {}

  async of(branchId: string, staff: StaffMember): Promise<AvailabilityList> {
    await this.checkBranch(branchId, staff);
    const now = new Date();
    return { branchId, asOf: now.toISOString(), rows: await this.store.out(branchId, now, staff.language) };
  }

  /** What is out at any branch, without who said so: for answers. */
  async rowsFor(branchId: string, language: Language): Promise<AvailabilityEntry[]> {
    await this.branches.check(branchId);
    return this.store.out(branchId, new Date(), language);
  }

  /** What the list says of some dishes of any branch, those that were brought back too: for answers. */
  async rowsOf(branchId: string, dishIds: readonly string[], language: Language): Promise<AvailabilityEntry[]> {
    await this.branches.check(branchId);
    return this.store.said(branchId, dishIds, new Date(), language);
  }

  async history(branchId: string, dishId: string, staff: StaffMember): Promise<AvailabilityHistory> {
    await this.checkBranch(branchId, staff);
    return { branchId, dishId, rows: await this.store.history(branchId, dishId, staff.language) };
  }

  /** Throws `not-found`, and `invalid-request` for an `until` that is over. Saying the same again changes nothing. */
  async change(
    branchId: string,
    dishId: string,
    change: AvailabilityChange,
    staff: StaffMember,
  ): Promise<AvailabilityEntry> {
    await this.checkBranch(branchId, staff);
    const until = change.until === undefined ? null : new Date(change.until);
    if (until && until <= new Date()) throw untilIsOver(until);
    const wanted = { available: change.available, until, reason: change.reason ?? null };
    return this.write(branchId, dishId, staff, async (_inside, now) => (saysTheSame(now, wanted) ? undefined : wanted));
  }

  /** Takes back the change that made `version`. Throws `version-conflict` when somebody changed it again since. */
  async undo(branchId: string, dishId: string, version: number, staff: StaffMember): Promise<AvailabilityEntry> {
    await this.checkBranch(branchId, staff);
    return this.write(branchId, dishId, staff, async (inside, now) => {
      if (now.version !== version)
        throw new ProblemException(
          'version-conflict',
          `Version ${version} cannot be taken back: ${dishId} is at version ${now.version} by now. Look at it again.`,
        );
      const before = await this.store.before(inside, branchId, dishId, version);
      const isOver = before.until !== null && before.until <= new Date();
      return isOver ? { available: true, until: null, reason: null } : before;
    });
  }

  private async write(
    branchId: string,
    dishId: string,
    staff: StaffMember,
    wantedOf: (inside: Inside, now: Availability) => Promise<Omit<Availability, 'version'> | undefined>,
  ): Promise<AvailabilityEntry> {
    await this.events.change<undefined>(async (inside) => {
      const now = await this.store.lock(inside, branchId, dishId);
      if (!now) throw notFound('dish at this branch');
      const wanted = await wantedOf(inside, now);
      if (!wanted) return UNCHANGED;
      await this.store.write(inside, { branchId, dishId }, { ...wanted, version: now.version + 1 }, staff);
      const action = wanted.available ? 'brought back' : 'took off';
      const told = { before: auditedOf(now), after: auditedOf(wanted), reason: wanted.reason ?? undefined };
      await this.audit.record({ kind: 'availability', action, subject: dishId, by: staff, branchId, ...told }, inside);
      return { result: undefined, told: [{ branchId, event: toldOf(branchId, dishId, wanted, staff) }] };
    });
    return (await this.store.find(branchId, dishId, staff.language)) ?? neverChanged(branchId, dishId);
  }

  private async checkBranch(branchId: string, staff: StaffMember): Promise<void> {
    await this.branches.check(branchId);
    requireBranch(staff, branchId);
  }
}

function auditedOf({ available, until }: Omit<Availability, 'version'>) {
  return { available, ...(until ? { until: until.toISOString() } : {}) };
}

const UNCHANGED: Change<undefined> = { result: undefined, told: [] };

function toldOf(
  branchId: string,
  dishId: string,
  { available, until }: Omit<Availability, 'version'>,
  by: StaffMember,
) {
  return {
    type: 'availability-changed' as const,
    branchId,
    dishId,
    available,
    ...(until ? { until: until.toISOString() } : {}),
    by: by.name,
    at: new Date().toISOString(),
  };
}

/** A dish whose time is over is available again, though its row says that it was out. */
function saysTheSame(now: Availability, wanted: Omit<Availability, 'version'>): boolean {
  if (now.until !== null && now.until <= new Date()) return false;
  return (
    now.available === wanted.available &&
    now.until?.getTime() === wanted.until?.getTime() &&
    (wanted.available || now.reason === wanted.reason)
  );
}

function neverChanged(branchId: string, dishId: string): AvailabilityEntry {
  return { branchId, dishId, dish: dishId, available: true, version: 0 };
}

function untilIsOver(until: Date): ProblemException {
  const message = `${until.toISOString()} is over. Name a moment to come, or leave it out: the dish is then out until somebody brings it back.`;
  return new ProblemException('invalid-request', message, { errors: [{ path: 'until', message }] });
}
