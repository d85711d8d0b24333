/** What the app tells this room; its token. Bind it in a global module. */
export abstract class EventsOptions {
  /** A sign of life to each reader. */
  abstract readonly keepaliveMs: number;
}
