// In: the 86 list of a branch and every change of it. Out: the dishes that are out there now.
import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, type Signal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { AvailabilityEntry, AvailabilityList, PortalEvent } from '@tasty-food/contract';
import { readRefusal, type Refusal } from '@tasty-food/portal-session';
import { firstValueFrom, interval } from 'rxjs';
import { PortalFeed } from './portal-feed';

/** A dish comes back by itself at its `until`; no event tells of it. */
const LOOK_AT_THE_CLOCK_MS = 20_000;

/** What is known of a dish that is out; an event tells neither its name nor its version. */
export type OutDish = Pick<AvailabilityEntry, 'dishId' | 'until' | 'reason' | 'by' | 'at'>;

interface BranchList {
  readonly rows: ReadonlyMap<string, OutDish>;
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly refusal?: Refusal;
}

const UNKNOWN: BranchList = { rows: new Map(), phase: 'loading' };

/** The 86 lists that this portal looks at, kept up to date by the feed. A failed change is put back and rejects. */
@Injectable({ providedIn: 'root' })
export class OutDishes {
  private readonly http = inject(HttpClient);
  private readonly lists = signal<ReadonlyMap<string, BranchList>>(new Map());
  private readonly now = signal(Date.now());
  private readonly views = new Map<string, Signal<ReadonlyMap<string, OutDish>>>();

  constructor() {
    inject(PortalFeed)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => this.hear(event));
    interval(LOOK_AT_THE_CLOCK_MS)
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.now.set(Date.now()));
  }

  /** By the id of the dish. The first one who asks for a branch makes it load. */
  of(branchId: string): ReadonlyMap<string, OutDish> {
    let view = this.views.get(branchId);
    if (!view) {
      view = computed(() => stillOut(this.lists().get(branchId)?.rows, this.now()));
      this.views.set(branchId, view);
      queueMicrotask(() => void this.load(branchId));
    }
    return view();
  }

  phase(branchId: string): BranchList['phase'] {
    return (this.lists().get(branchId) ?? UNKNOWN).phase;
  }

  async load(branchId: string): Promise<void> {
    this.set(branchId, { phase: 'loading' });
    try {
      const list = await firstValueFrom(this.http.get<AvailabilityList>(addressOf(branchId)));
      this.set(branchId, { phase: 'ready', rows: new Map(list.rows.map((row) => [row.dishId, row])) });
    } catch (error) {
      this.set(branchId, { phase: 'failed', refusal: readRefusal(error) });
    }
  }

  /** Out, until somebody brings it back or `until` (ISO 8601). Resolves with the entry whose version can be taken back. */
  takeOut(branchId: string, dishId: string, by: string, until?: string): Promise<AvailabilityEntry> {
    const shown = { dishId, by, at: new Date().toISOString(), until };
    return this.change(branchId, dishId, shown, () =>
      this.http.put<AvailabilityEntry>(addressOf(branchId, dishId), { available: false, until }),
    );
  }

  bringBack(branchId: string, dishId: string): Promise<AvailabilityEntry> {
    return this.change(branchId, dishId, undefined, () =>
      this.http.put<AvailabilityEntry>(addressOf(branchId, dishId), { available: true }),
    );
  }

  /** Takes back one change and no other: `version-conflict` when somebody changed the dish since. */
  async undo({ branchId, dishId, version }: AvailabilityEntry): Promise<void> {
    const url = `${addressOf(branchId, dishId)}/undo`;
    this.show(branchId, dishId, outOf(await firstValueFrom(this.http.post<AvailabilityEntry>(url, { version }))));
  }

  /** On the screen at once; what the server says afterwards stands. */
  private async change(
    branchId: string,
    dishId: string,
    shown: OutDish | undefined,
    send: () => ReturnType<typeof this.http.put<AvailabilityEntry>>,
  ): Promise<AvailabilityEntry> {
    const before = this.lists().get(branchId)?.rows.get(dishId);
    this.show(branchId, dishId, shown);
    try {
      const entry = await firstValueFrom(send());
      this.show(branchId, dishId, outOf(entry));
      return entry;
    } catch (error) {
      this.show(branchId, dishId, before);
      throw error;
    }
  }

  private hear(event: PortalEvent): void {
    // What happened before this screen looked is in no event: load what it shows anew.
    if (event.type === 'feed-start' && !event.resumed)
      for (const branchId of this.views.keys()) void this.load(branchId);
    if (event.type === 'availability-changed') {
      const { branchId, dishId, available, until, by, at } = event;
      if (this.views.has(branchId)) this.show(branchId, dishId, available ? undefined : { dishId, until, by, at });
    }
  }

  private show(branchId: string, dishId: string, out: OutDish | undefined): void {
    const rows = new Map(this.lists().get(branchId)?.rows);
    if (out) rows.set(dishId, out);
    else rows.delete(dishId);
    this.now.set(Date.now());
    this.set(branchId, { rows });
  }

  private set(branchId: string, change: Partial<BranchList>): void {
    this.lists.update((lists) => new Map(lists).set(branchId, { ...(lists.get(branchId) ?? UNKNOWN), ...change }));
  }
}

function addressOf(branchId: string, dishId?: string): string {
  const list = `/api/branches/${encodeURIComponent(branchId)}/availability`;
  return dishId === undefined ? list : `${list}/${encodeURIComponent(dishId)}`;
}

function outOf(entry: AvailabilityEntry): OutDish | undefined {
  return entry.available ? undefined : entry;
}

function stillOut(rows: ReadonlyMap<string, OutDish> | undefined, now: number): ReadonlyMap<string, OutDish> {
  return new Map([...(rows ?? [])].filter(([, { until }]) => until === undefined || Date.parse(until) > now));
}
