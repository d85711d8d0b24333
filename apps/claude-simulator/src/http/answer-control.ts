import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { scriptSchema } from '../faults/script.ts';
import { ApiError } from './api-error.ts';
import type { SimulatorMemory } from './exchange.ts';
import { readJson } from './read-body.ts';

/** The test's own door, outside `/v1`: what the next requests get, and what came of the last ones. */
export async function answerControl(
  route: string,
  request: IncomingMessage,
  response: ServerResponse,
  memory: SimulatorMemory,
): Promise<void> {
  switch (route) {
    case 'POST /_simulator/script': {
      const parsed = scriptSchema.safeParse(await readJson(request));
      if (!parsed.success) {
        return reply(response, 400, { error: z.prettifyError(parsed.error) });
      }
      memory.scripts.add(parsed.data.responses);
      return reply(response, 200, { waiting: memory.scripts.length });
    }
    case 'GET /_simulator/state':
      return reply(response, 200, { ...memory.journal.state, waiting: memory.scripts.length });
    case 'POST /_simulator/reset':
      memory.scripts.clear();
      memory.journal.clear();
      memory.cache.clear();
      memory.diagnosis.clear();
      return reply(response, 200, { waiting: 0 });
    default:
      throw new ApiError('not_found_error', `${route}: not found`);
  }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
