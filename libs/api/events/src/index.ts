export { EventsModule } from './events.module';
export { EventsOptions } from './events-options';
export { PortalEventStore, type Audience, type Told } from './portal-event-store';
export { PortalEvents } from './portal-events';
