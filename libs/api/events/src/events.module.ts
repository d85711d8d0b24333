import { Module } from '@nestjs/common';
import { RedisModule } from '@tasty-food/api-redis';
import { StaffModule } from '@tasty-food/api-staff';
import { EventTail } from './event-tail';
import { EventsController } from './events.controller';
import { PortalEventStore } from './portal-event-store';
import { PortalEvents } from './portal-events';

/** Tells portals what has changed. Needs `EventsOptions`, `RedisOptions` and `Database` from global modules. */
@Module({
  imports: [RedisModule, StaffModule],
  controllers: [EventsController],
  providers: [EventTail, PortalEventStore, PortalEvents],
  exports: [PortalEvents, PortalEventStore],
})
export class EventsModule {}
