export { EventsModule } from './events.module';
export { EventsOptions } from './events-options';
export { importRows, type ReadRow } from './import-rows';
export type { Audience, Change, Inside, Told } from './portal-event-store';
export { PortalEvents } from './portal-events';
