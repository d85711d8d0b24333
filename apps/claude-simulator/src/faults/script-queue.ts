import { AS_USUAL } from './script.ts';
import type { ScriptedResponse } from './script.ts';

/** The scripted responses in the order in which requests will take them, first in, first out. */
export class ScriptQueue {
  #waiting: ScriptedResponse[] = [];

  add(responses: readonly ScriptedResponse[]): void {
    this.#waiting.push(...responses);
  }

  /** The next response for a route; the usual one when nothing is scripted for it. */
  take(route: ScriptedResponse['on']): ScriptedResponse {
    const at = this.#waiting.findIndex((response) => response.on === route);
    return at < 0 ? AS_USUAL : (this.#waiting.splice(at, 1)[0] ?? AS_USUAL);
  }

  clear(): void {
    this.#waiting = [];
  }

  get length(): number {
    return this.#waiting.length;
  }
}
