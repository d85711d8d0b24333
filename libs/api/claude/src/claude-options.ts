/** What the claude room needs to know; the app provides it from the environment. Times in milliseconds. */
export abstract class ClaudeOptions {
  abstract readonly apiKey: string;
  abstract readonly baseUrl: string;
  abstract readonly model: string;
  /** No byte from Claude for so long ends the attempt. */
  abstract readonly idleTimeoutMs: number;
  /** No response head for so long ends the attempt. */
  readonly headersTimeoutMs: number = 30_000;
}
