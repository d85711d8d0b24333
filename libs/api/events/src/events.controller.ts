import { Controller, Headers, Query, Sse, type MessageEvent } from '@nestjs/common';
import { CurrentSession, type SignedIn } from '@tasty-food/api-staff';
import type { Observable } from 'rxjs';
import { PortalEvents } from './portal-events';

/** A reader that does not drain is cut here, and resumes where it was. */
const READER_MAX_PENDING_LENGTH = 1024 * 1024;

@Controller('api/events')
export class EventsController {
  constructor(private readonly events: PortalEvents) {}

  /** `?after=` is for clients that can send no header of their own and begin anew, as after a reload. */
  @Sse('', { maxPendingDataLength: READER_MAX_PENDING_LENGTH })
  follow(
    @CurrentSession() session: SignedIn,
    @Headers('last-event-id') lastEventId?: string,
    @Query('after') after?: string,
  ): Observable<MessageEvent> {
    return this.events.follow(session, lastEventId ?? after);
  }
}
