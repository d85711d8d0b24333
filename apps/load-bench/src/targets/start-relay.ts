import { join } from 'node:path';
import { OwnedProcess } from '../owned-process.ts';
import type { Wire } from '../wire.ts';
import type { Surroundings, Target } from './target.ts';

const PIPE_WIRE: Wire = {
  ask: {
    path: '/v1/messages',
    body: { model: 'load-bench', max_tokens: 4096, stream: true, messages: [{ role: 'user', content: '{question}' }] },
  },
  tokenLine: 'data: {"type":"content_block_delta"',
  endLine: 'data: {"type":"message_stop"',
};

const NAIVE_WIRE: Wire = {
  ask: { path: '/chat', body: { question: '{question}' } },
  tokenLine: 'data: {"text":',
  endLine: 'data: {"done":',
};

export function startPipe(surroundings: Surroundings): Promise<Target> {
  return startRelay('plain-pipe', PIPE_WIRE, surroundings);
}

export function startNaive(surroundings: Surroundings): Promise<Target> {
  return startRelay('naive-relay', NAIVE_WIRE, surroundings);
}

async function startRelay(folder: string, wire: Wire, { upstreamUrl, cpu, heapMiB }: Surroundings): Promise<Target> {
  const entry = join(import.meta.dirname, '..', folder, 'main.ts');
  const relay = new OwnedProcess({ entry, cpu, heapMiB, environment: { UPSTREAM_URL: upstreamUrl } });
  return { url: await relay.listening(), pid: relay.pid, wire, close: () => relay.stop(1_000) };
}
