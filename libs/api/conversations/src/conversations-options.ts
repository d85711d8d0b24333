import type { Privacy } from '@tasty-food/contract';

/** What the app tells this room; its token. Bind it in a global module. */
export abstract class ConversationsOptions {
  /** Where questions go and how long what is kept, as the page for it says. */
  abstract readonly privacy: Privacy;
}
