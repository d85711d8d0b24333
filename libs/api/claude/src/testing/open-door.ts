import { Metrics } from '@tasty-food/api-telemetry';
import type { Backoff } from '../backoff/backoff';
import { MemoryBackoff } from '../backoff/memory-backoff';
import { Claude } from '../claude';
import { ClaudeMetrics } from '../claude-metrics';
import type { ClaudeOptions } from '../claude-options';

/** A door to the Messages API at an address, as one instance has it. */
export function openDoor(
  baseUrl: string,
  options: Partial<ClaudeOptions> = {},
  backoff: Backoff = new MemoryBackoff(),
): { claude: Claude; metrics: Metrics } {
  const metrics = new Metrics();
  const all: ClaudeOptions = {
    apiKey: 'test-key',
    baseUrl,
    model: 'claude-haiku-5-5',
    idleTimeoutMs: 5_000,
    headersTimeoutMs: 5_000,
    ...options,
  };
  return { claude: new Claude(all, backoff, new ClaudeMetrics(metrics, all)), metrics };
}
