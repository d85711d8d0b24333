/** What the redis room needs to know; the app provides it from the environment. */
export abstract class RedisOptions {
  /** Unset: there is one instance, and nothing to share. */
  abstract readonly url?: string;
}
