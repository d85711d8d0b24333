import type { ClaudeUsage } from './claude-event';

/** US dollars for a million tokens, as published on `since` for prompts up to 100,000 tokens; cache writes live 5 minutes. */
interface Price {
  readonly model: string;
  readonly since: string;
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

const PRICES: readonly Price[] = [
  { model: 'claude-haiku-5-5', since: '2026-10-21', input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125 },
  { model: 'claude-sonnet-5-5', since: '2026-10-21', input: 2, output: 10, cacheRead: 0.2, cacheWrite: 2.5 },
  { model: 'claude-opus-5-5', since: '2026-10-21', input: 4, output: 20, cacheRead: 0.4, cacheWrite: 5 },
];

/** What `usage` costs in US dollars. A model without a price is counted as the dearest: never too little. */
export function costOf(model: string, usage: ClaudeUsage): number {
  const price = PRICES.find((row) => model.startsWith(row.model)) ?? dearest();
  const perMillion =
    usage.input * price.input +
    usage.output * price.output +
    usage.cacheRead * price.cacheRead +
    usage.cacheWrite * price.cacheWrite;
  return perMillion / 1_000_000;
}

function dearest(): Price {
  return PRICES.reduce((most, row) => (row.output > most.output ? row : most));
}
