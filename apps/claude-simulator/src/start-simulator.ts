import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ScriptQueue } from './faults/script-queue.ts';
import { answerRequest } from './http/answer-request.ts';
import { Journal } from './http/journal.ts';
import { CacheDiagnosis } from './messages/cache-diagnosis.ts';
import { PromptCache } from './messages/prompt-cache.ts';
import { resolveOptions } from './simulator-options.ts';
import type { SimulatorOptions } from './simulator-options.ts';

export interface RunningSimulator {
  /** What `ANTHROPIC_BASE_URL` wants, for example `http://127.0.0.1:41234`. */
  url: string;
  port: number;
  /** Ends every open stream and frees the port. */
  close(): Promise<void>;
}

/** Starts a Messages API server that answers by itself; resolves once it listens. */
export async function startSimulator(given: Partial<SimulatorOptions> = {}): Promise<RunningSimulator> {
  const options = resolveOptions(given);
  const memory = {
    journal: new Journal(),
    scripts: new ScriptQueue(),
    cache: new PromptCache(),
    diagnosis: new CacheDiagnosis(),
  };
  const server = createServer((request, response) => void answerRequest(request, response, memory, options));
  server.listen(options.port, options.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${host}:${port}`,
    port,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
