import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { addDays, Branches, brusselsDay, Certificates, inEachLanguage, OpeningHours } from '@tasty-food/api-branches';
import { PortalEvents } from '@tasty-food/api-events';
import { Menu } from '@tasty-food/api-menu';
import type { Language, PortalEvent } from '@tasty-food/contract';
import { Subject, type Subscription } from 'rxjs';
import { BranchRows, type HouseRows } from './branch-rows';

/** Read anew after so long even if nobody said that a row had changed: a cell that was checked again tells nobody. */
const BELIEVED_MS = 60_000;
/** Of so many days, today among them, hours are told without a look-up. */
const DAYS_TOLD = 14;
/** A branch that is not there sells nothing, and is never open. */
const NO_HOUSE: HouseRows = { hours: [], certificates: [] };

interface Kept {
  readonly rows: Promise<BranchRows>;
  until: number;
}

/** The rows of each branch as they are now: read once, and again when one of them has changed, here or at another instance. */
@Injectable()
export class CurrentRows implements OnApplicationBootstrap, OnApplicationShutdown {
  /** The rows of a branch after each change, while somebody listens. */
  readonly changes = new Subject<BranchRows>();

  private readonly kept = new Map<string, Kept>();
  /** Of each branch the next moment at which its rows change without anybody changing them. */
  private readonly wakes = new Map<string, NodeJS.Timeout>();
  private readonly log = new Logger(CurrentRows.name);
  private listening: Subscription | undefined;

  constructor(
    private readonly branches: Branches,
    private readonly menu: Menu,
    private readonly hours: OpeningHours,
    private readonly certificates: Certificates,
    private readonly events: PortalEvents,
  ) {}

  onApplicationBootstrap(): void {
    this.listening = this.events.committed.subscribe((event) => this.hear(event));
  }

  onApplicationShutdown(): void {
    this.listening?.unsubscribe();
    for (const wake of this.wakes.values()) clearTimeout(wake);
  }

  of(branchId: string): Promise<BranchRows> {
    const kept = this.kept.get(branchId);
    return kept && Date.now() < kept.until ? kept.rows : this.read(branchId, kept);
  }

  /**
   * The rows of the other branches of the group. What was read of them and nobody has changed since is believed until it is read again in
   * the background; a branch that cannot be read is left out.
   */
  async others(rows: BranchRows): Promise<BranchRows[]> {
    const ids = rows.branchIds.filter((id) => id !== rows.branchId);
    const read = await Promise.all(ids.map((id) => this.stale(id).catch(() => undefined)));
    return read.filter((each) => each !== undefined);
  }

  private stale(branchId: string): Promise<BranchRows> {
    const kept = this.kept.get(branchId);
    if (!kept || kept.until === 0) return this.of(branchId);
    if (Date.now() >= kept.until)
      this.read(branchId, kept).catch((failure: unknown) =>
        this.log.warn({ err: failure, branchId }, 'Rows of another branch could not be read again yet'),
      );
    return kept.rows;
  }

  private hear(event: PortalEvent): void {
    if (event.type === 'menu-changed') for (const branchId of this.kept.keys()) this.changed(branchId);
    if (event.type === 'certificate-changed' && event.branchId === null)
      for (const branchId of this.kept.keys()) this.changed(branchId);
    if (isOfBranch(event)) this.changed(event.branchId);
  }

  /** Whoever asks next waits for the new rows; running answers are told of them without asking. */
  private changed(branchId: string): void {
    const kept = this.kept.get(branchId);
    if (!kept) return;
    kept.until = 0;
    if (!this.changes.observed) return;
    this.read(branchId, kept).catch((failure: unknown) =>
      this.log.warn({ err: failure, branchId }, 'Rows that have changed could not be read yet'),
    );
  }

  /** A certificate ends with its day, and a dish comes back at its time: running answers learn of it then, with nobody to say so. */
  private wakeAt(changeAt: number, branchId: string): void {
    clearTimeout(this.wakes.get(branchId));
    const wake = setTimeout(() => this.changed(branchId), Math.max(0, changeAt - Date.now()));
    this.wakes.set(branchId, wake.unref());
  }

  private read(branchId: string, last: Kept | undefined): Promise<BranchRows> {
    const kept: Kept = { rows: this.readAfter(branchId, last), until: Date.now() + BELIEVED_MS };
    this.kept.set(branchId, kept);
    kept.rows.then(
      ({ changeAt }) => {
        kept.until = Math.min(kept.until, changeAt);
        this.wakeAt(changeAt, branchId);
      },
      () => {
        // The next question tries again, and still knows what there was before.
        if (this.kept.get(branchId) !== kept) return;
        if (last) this.kept.set(branchId, { ...last, until: 0 });
        else this.kept.delete(branchId);
      },
    );
    return kept.rows;
  }

  /** Rows that are as they were stay the same object: whoever was made of them need not be made again. */
  private async readAfter(branchId: string, last: Kept | undefined): Promise<BranchRows> {
    const branches = await this.branches.all();
    const isThere = branches.some(({ id }) => id === branchId);
    const [dishes, house, before] = await Promise.all([
      this.menu.dishesOf(branchId),
      isThere ? this.house(branchId) : inEachLanguage(() => NO_HOUSE),
      last?.rows.catch(() => undefined),
    ]);
    const rows = new BranchRows(branchId, { dishes, branches, house });
    if (rows.version === before?.version) return before;
    if (before) this.changes.next(rows);
    return rows;
  }

  private async house(branchId: string): Promise<Record<Language, HouseRows>> {
    const today = brusselsDay(new Date());
    // Yesterday: a branch may still be open from then.
    const days = { from: addDays(today, -1), to: addDays(today, DAYS_TOLD - 1) };
    const [hours, certificates] = await Promise.all([
      this.hours.inEachLanguage(branchId, days),
      this.certificates.inEachLanguage(branchId),
    ]);
    return inEachLanguage((language) => ({ hours: hours[language].rows, certificates: certificates[language] }));
  }
}

type BranchEvent = Extract<
  PortalEvent,
  { type: 'availability-changed' | 'register-changed' | 'claim-changed' | 'hours-changed' | 'certificate-changed' }
> & { readonly branchId: string };
const OF_BRANCH: ReadonlySet<PortalEvent['type']> = new Set<BranchEvent['type']>([
  'availability-changed',
  'register-changed',
  'claim-changed',
  'hours-changed',
  'certificate-changed',
]);

function isOfBranch(event: PortalEvent): event is BranchEvent {
  return OF_BRANCH.has(event.type) && 'branchId' in event && event.branchId !== null;
}
