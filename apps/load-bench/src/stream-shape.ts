/** How the upstream answers one question. */
export interface StreamShape {
  readonly tokens: number;
  /** Between two deltas; 0: all at once. */
  readonly intervalMs: number;
  /** From the whole request to the first delta. */
  readonly firstTokenMs: number;
}

const NAMED = /sim-(\d+)t-(\d+)ms(?:-ttft(\d+))?/;

/** Reads a name like `sim-200t-50ms-ttft100` wherever it stands in `text`; undefined when there is none. */
export function readShape(text: string): StreamShape | undefined {
  const [, tokens, intervalMs, firstTokenMs] = NAMED.exec(text) ?? [];
  if (tokens === undefined || intervalMs === undefined) return undefined;
  return { tokens: Number(tokens), intervalMs: Number(intervalMs), firstTokenMs: Number(firstTokenMs ?? intervalMs) };
}

export function nameOfShape({ tokens, intervalMs, firstTokenMs }: StreamShape): string {
  return `sim-${tokens}t-${intervalMs}ms-ttft${firstTokenMs}`;
}
