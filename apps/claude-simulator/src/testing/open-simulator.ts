import { Anthropic } from './claude-sdk.ts';
import type { SimulatorOptions } from '../simulator-options.ts';
import { startSimulator } from '../start-simulator.ts';

export interface SimulatorState {
  requests: number;
  active: number;
  aborted: number;
  completed: number;
  failed: number;
  otherRequests: number;
  waiting: number;
  lastRequests: { requestId: string; endedAt: string | null; body: unknown; status: number | null; outcome: string }[];
}

/** A running simulator with the real SDK and bare `fetch` pointed at it; as fast as possible unless told otherwise. */
export async function openSimulator(options: Partial<SimulatorOptions> = {}) {
  const simulator = await startSimulator({ tokensPerSecond: 0, firstTokenMs: 0, ...options });
  const client = new Anthropic({ baseURL: simulator.url, apiKey: null, authToken: 'any', maxRetries: 0 });
  const send = (path: string, body?: unknown, headers: Record<string, string> = HEADERS, init: RequestInit = {}) =>
    fetch(`${simulator.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
    });
  return {
    ...simulator,
    client,
    send,
    script: async (...responses: object[]) => {
      const answer = await send('/_simulator/script', { responses });
      if (!answer.ok) {
        throw new Error(await answer.text());
      }
    },
    state: async () => (await (await send('/_simulator/state')).json()) as SimulatorState,
  };
}
export type OpenSimulator = Awaited<ReturnType<typeof openSimulator>>;

export const HEADERS = {
  'content-type': 'application/json',
  authorization: 'Bearer any',
  'anthropic-version': '2026-10-21',
};

/** The least a request needs. */
export const HELLO = {
  model: 'claude-haiku-5-5',
  max_tokens: 1_000,
  messages: [{ role: 'user' as const, content: 'Hello' }],
};

/** Waits until something holds, for what another process does in its own time. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 5_000;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) {
      throw new Error('It did not come true within 5 s');
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
