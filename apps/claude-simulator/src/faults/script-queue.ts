import { AS_USUAL } from './script.ts';
import type { ScriptedResponse } from './script.ts';

/** What a request asks, as far as a script can choose by it. */
export interface Asked {
  readonly question: string;
  /** It brings what the tools returned. */
  readonly afterLookUp: boolean;
}

/** The scripted responses in the order in which requests will take them, first in, first out. */
export class ScriptQueue {
  #waiting: ScriptedResponse[] = [];

  add(responses: readonly ScriptedResponse[]): void {
    this.#waiting.push(...responses);
  }

  /** The next response for a route and what it is asked; the usual one when nothing is scripted for it. */
  take(route: ScriptedResponse['on'], asked?: Asked): ScriptedResponse {
    const at = this.#waiting.findIndex((response) => response.on === route && isMeant(response, asked));
    return at < 0 ? AS_USUAL : (this.#waiting.splice(at, 1)[0] ?? AS_USUAL);
  }

  clear(): void {
    this.#waiting = [];
  }

  get length(): number {
    return this.#waiting.length;
  }
}

function isMeant({ when }: ScriptedResponse, asked: Asked | undefined): boolean {
  if (when === undefined) return true;
  return asked?.question.includes(when.question) === true && asked.afterLookUp === when.afterLookUp;
}
