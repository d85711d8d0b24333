/** One fault as the table shows it. */
export interface Row {
  readonly name: string;
  readonly what: string;
  readonly repetitions: number;
  readonly passed: number;
  readonly p50Ms: number | undefined;
  readonly p95Ms: number | undefined;
  /** What was promised of the time, in words. */
  readonly goal: string | undefined;
  /** All repetitions passed, there were some, and the time was kept. */
  readonly met: boolean;
  readonly misses: readonly string[];
  readonly notes: readonly string[];
  readonly seconds: number;
}

const HEAD = ['fault', 'what happens', 'repetitions', 'passed', 'p50', 'p95', 'goal', 'verdict'];
const NUMBERS = new Set(['repetitions', 'passed', 'p50', 'p95']);

/** The rows as a Markdown table. */
export function markdownTable(rows: readonly Row[]): string {
  const rule = HEAD.map((name) => (NUMBERS.has(name) ? '--:' : '---'));
  return [HEAD, rule, ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf(row: Row): string[] {
  const { name, what, repetitions, passed, p50Ms, p95Ms, goal = '', met } = row;
  return [
    name,
    what,
    String(repetitions),
    String(passed),
    inWords(p50Ms),
    inWords(p95Ms),
    goal,
    met ? 'met' : 'MISSED',
  ];
}

function inWords(ms: number | undefined): string {
  if (ms === undefined) return '';
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
