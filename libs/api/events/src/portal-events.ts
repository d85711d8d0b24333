import { Injectable, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import { Sessions, type SignedIn } from '@tasty-food/api-staff';
import { worksAt, type PortalEvent, type StaffMember } from '@tasty-food/contract';
import {
  concat,
  defer,
  filter,
  finalize,
  interval,
  map,
  merge,
  mergeMap,
  Observable,
  of,
  ReplaySubject,
  share,
  Subject,
  takeUntil,
} from 'rxjs';
import { EventTail } from './event-tail';
import { EventsOptions } from './events-options';
import { PortalEventStore, type Change, type Inside, type StoredEvent } from './portal-event-store';

const BATCH = 500;
const ID = /^\d{1,15}$/;

/** What one portal is told: its branch's events and its person's own, from where it left off. */
@Injectable()
export class PortalEvents implements BeforeApplicationShutdown {
  private readonly closing = new ReplaySubject<void>(1);
  private readonly signsOfLife: Observable<MessageEvent>;

  constructor(
    private readonly store: PortalEventStore,
    private readonly tail: EventTail,
    private readonly sessions: Sessions,
    options: EventsOptions,
  ) {
    // One timer for all readers, as for turns.
    this.signsOfLife = interval(options.keepaliveMs).pipe(
      map(() => ({ comment: 'keep-alive' })),
      share(),
    );
  }

  /**
   * Runs a change in a transaction and tells portals of it once it is committed. Resolves when the rooms of this process that keep rows in memory
   * have heard of it: whoever was answered that it is done asks with it.
   */
  async change<T>(work: (inside: Inside) => Promise<Change<T>>): Promise<T> {
    const { result, told } = await this.store.change(work);
    if (told.length > 0) await this.announce();
    return result;
  }

  /** What was appended is committed: tell it. */
  announce(): Promise<void> {
    return this.tail.wake();
  }

  /** What is committed from now on, by whichever instance, in order: for rooms that keep rows in memory. Never errors. */
  get committed(): Observable<PortalEvent> {
    return this.tail.following.pipe(map(({ event }) => event));
  }

  /** Frames for one portal, `feed-start` first; ends with its session. */
  follow({ sessionId, staff }: SignedIn, after?: string): Observable<MessageEvent> {
    return merge(this.frames(staff, after), this.signsOfLife).pipe(
      takeUntil(merge(this.sessions.ended(sessionId), this.closing)),
    );
  }

  /** Ends the streams before the server waits for its connections to end. */
  beforeApplicationShutdown(): void {
    this.closing.next();
  }

  private frames(staff: StaffMember, after?: string): Observable<MessageEvent> {
    return defer(() => {
      let last = 0;
      // What is committed while the earlier ones are read waits here, and is told after them.
      const waiting: StoredEvent[] = [];
      let told: Subject<StoredEvent> | undefined;
      const live = this.tail.following.subscribe((event) => (told ? told.next(event) : waiting.push(event)));
      const earlier = defer(() => this.place(after)).pipe(
        mergeMap(({ from, resumed }) => {
          last = from;
          const start: PortalEvent = { type: 'feed-start', resumed, at: new Date().toISOString() };
          return concat(of(frame(from, start)), resumed ? this.since(from, staff, (id) => (last = id)) : []);
        }),
      );
      const later = defer(() => {
        told = new Subject<StoredEvent>();
        return concat(waiting.splice(0), told).pipe(
          filter((event) => event.id > last && isFor(event, staff)),
          map(({ id, event }) => frame(id, event)),
        );
      });
      return concat(earlier, later).pipe(finalize(() => live.unsubscribe()));
    });
  }

  /** Where a reader begins: behind the event it had last, while that is kept; else with what comes now. */
  private async place(after: string | undefined): Promise<{ from: number; resumed: boolean }> {
    await this.tail.begins();
    if (after !== undefined && ID.test(after) && (await this.store.isKept(Number(after))))
      return { from: Number(after), resumed: true };
    return { from: await this.store.head(), resumed: false };
  }

  private since(from: number, staff: StaffMember, passed: (id: number) => void): Observable<MessageEvent> {
    return defer(() => this.store.after(from, BATCH)).pipe(
      mergeMap((found) => {
        const newest = found.at(-1)?.id;
        if (newest === undefined) return [];
        passed(newest);
        const frames = found.filter((event) => isFor(event, staff)).map(({ id, event }) => frame(id, event));
        return found.length < BATCH ? frames : concat(frames, this.since(newest, staff, passed));
      }),
    );
  }
}

function frame(id: number, event: PortalEvent): MessageEvent {
  return { id: String(id), data: event };
}

function isFor({ branchId, staffId }: StoredEvent, staff: StaffMember): boolean {
  if (staffId !== null && staffId !== staff.id) return false;
  return branchId === null || worksAt(staff, branchId);
}
