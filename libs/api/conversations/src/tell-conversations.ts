import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { RunningTurns } from '@tasty-food/api-chat';
import { PortalEvents, type Told } from '@tasty-food/api-events';
import { auditTime, buffer, concatMap, Subject } from 'rxjs';

/** Whose conversation it is. */
export interface ChangedConversation {
  readonly staffId: string;
  readonly conversationId: string;
}

/** What changes within this time is told in one transaction: a busy service has many questions a second. */
const GATHER_MS = 50;

/** Tells the screens of a person that a conversation of theirs has changed. It comes after the change, so no question waits for it. */
@Injectable()
export class TellConversations implements BeforeApplicationShutdown {
  private readonly changes = new Subject<ChangedConversation>();
  private readonly log = new Logger(TellConversations.name);

  constructor(
    private readonly events: PortalEvents,
    running: RunningTurns,
  ) {
    running.changed.subscribe(({ staff, conversationId }) => this.changed({ staffId: staff.id, conversationId }));
    this.changes
      .pipe(
        buffer(this.changes.pipe(auditTime(GATHER_MS))),
        concatMap((changes) => this.tell(changes)),
      )
      .subscribe();
  }

  changed(change: ChangedConversation): void {
    this.changes.next(change);
  }

  /** What is not told yet, the screens see when they connect to another process. */
  beforeApplicationShutdown(): void {
    this.changes.complete();
  }

  private async tell(changes: readonly ChangedConversation[]): Promise<void> {
    const once = new Map(changes.map((change) => [change.conversationId, change]));
    const told = [...once.values()].map(({ staffId, conversationId }): Told => {
      return { staffId, event: { type: 'conversation-changed', conversationId } };
    });
    try {
      await this.events.change(async () => ({ result: undefined, told }));
    } catch (failure) {
      this.log.warn({ err: failure }, 'Screens were not told of changed conversations');
    }
  }
}
