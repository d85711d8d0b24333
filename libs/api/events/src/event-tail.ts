import { Injectable, Logger } from '@nestjs/common';
import { Redis } from '@tasty-food/api-redis';
import { catchError, EMPTY, interval, merge, Observable, Subject, type Subscription } from 'rxjs';
import { PortalEventStore, type StoredEvent } from './portal-event-store';

/**
 * How late a reader is when nothing wakes this process: half of it on average. Redis tells of a change at once; this is for
 * several instances without it, and for when it is away.
 */
const POLL_MS = 1_000;
const BATCH = 500;
const FORGET_EVERY_MS = 10 * 60_000;
const CHANNEL = 'portal-events';

/** The end of the table as this process sees it: one query for all readers, asked when something woke it, or every second. */
@Injectable()
export class EventTail {
  private readonly log = new Logger('Events');
  private readonly events = new Subject<StoredEvent>();
  private watching: Subscription | undefined;
  private readers = 0;
  private last = 0;
  private begun: Promise<void> = Promise.resolve();
  private reading: Promise<void> | undefined;
  private readAgain = false;
  private forgotAt = 0;

  constructor(
    private readonly store: PortalEventStore,
    private readonly redis: Redis,
  ) {}

  /** What is committed from now on, in order. Never errors. */
  readonly following = new Observable<StoredEvent>((reader) => {
    if (this.readers++ === 0) this.begin();
    const subscription = this.events.subscribe(reader);
    return () => {
      subscription.unsubscribe();
      if (--this.readers === 0) this.end();
    };
  });

  /** Resolves when `following` misses nothing any more that is committed from now on. */
  begins(): Promise<void> {
    return this.begun;
  }

  /**
   * Something was committed here. Resolves once the readers of this process have it; those of others get it as soon as Redis or the next look
   * says so. Never rejects: what could not be read now is told by the next look.
   */
  async wake(): Promise<void> {
    if (this.redis.isConfigured)
      this.redis.publish(CHANNEL, '').catch(() => this.log.debug('Nobody else is told of events: Redis is away'));
    if (this.watching) await this.read();
  }

  private begin(): void {
    this.begun = this.store.head().then(
      (head) => void (this.last = head),
      // Then the first look finds older ones too, and readers skip what they have.
      (failure: unknown) => this.log.warn({ err: failure }, 'Could not look for the newest event'),
    );
    const elsewhere = this.redis.isConfigured
      ? merge(this.redis.messages(CHANNEL), this.redis.reconnected).pipe(catchError(() => EMPTY))
      : EMPTY;
    this.watching = merge(interval(POLL_MS), elsewhere).subscribe(() => {
      void this.read();
      void this.forgetNowAndThen();
    });
  }

  private end(): void {
    this.watching?.unsubscribe();
    this.watching = undefined;
  }

  /** One at a time; what wakes it meanwhile makes it look once more, and waits for that. */
  private read(): Promise<void> {
    this.readAgain = true;
    return (this.reading ??= this.readAll());
  }

  private async readAll(): Promise<void> {
    try {
      await this.begun;
      while (this.readAgain && this.watching) {
        this.readAgain = false;
        const found = await this.store.after(this.last, BATCH);
        for (const event of found) {
          this.last = event.id;
          this.events.next(event);
        }
        if (found.length === BATCH) this.readAgain = true;
      }
    } catch (failure) {
      this.log.warn({ err: failure }, 'Could not look for events; the next look is in a moment');
    } finally {
      this.reading = undefined;
    }
  }

  private async forgetNowAndThen(): Promise<void> {
    if (Date.now() - this.forgotAt < FORGET_EVERY_MS) return;
    this.forgotAt = Date.now();
    try {
      await this.store.forgetOld();
    } catch (failure) {
      this.log.warn({ err: failure }, 'Old events could not be forgotten yet');
    }
  }
}
