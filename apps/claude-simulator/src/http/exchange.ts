import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ScriptQueue } from '../faults/script-queue.ts';
import type { CacheDiagnosis } from '../messages/cache-diagnosis.ts';
import type { PromptCache } from '../messages/prompt-cache.ts';
import type { SimulatorOptions } from '../simulator-options.ts';
import type { Journal } from './journal.ts';

/** What a running simulator remembers between requests. */
export interface SimulatorMemory {
  journal: Journal;
  scripts: ScriptQueue;
  cache: PromptCache;
  diagnosis: CacheDiagnosis;
}

/** One HTTP request with all that its answer needs. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** Aborted when the client leaves. */
  signal: AbortSignal;
  requestId: string;
  memory: SimulatorMemory;
  options: SimulatorOptions;
}
