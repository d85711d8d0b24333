/** What the app tells this room; its token. Bind it in a global module. */
export abstract class MenuOptions {
  /** Import the sample branches, menu and register into an empty database. */
  abstract readonly sampleData: boolean;
}
