export { EventsModule } from './events.module';
export { EventsOptions } from './events-options';
export { PortalEventStore, type Audience, type Change, type Inside, type Told } from './portal-event-store';
export { PortalEvents } from './portal-events';
