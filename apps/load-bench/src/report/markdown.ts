import type { Row } from './rows.ts';

const HEAD = ['experiment', 'figure', 'plain pipe', 'naive relay', 'product', 'product ÷ pipe', 'goal', 'verdict'];

/** The rows as a Markdown table; an experiment is named in its first row only. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map((row, at) => cellsOf(row, rows[at - 1]?.experiment !== row.experiment));
  const rule = HEAD.map((_, column) => (column >= 2 && column <= 5 ? '--:' : '---'));
  return [HEAD, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf({ experiment, label, digits, values, goal, met }: Row, first: boolean): string[] {
  const { pipe, naive, product } = values;
  const ratio = pipe && product !== undefined ? `${(product / pipe).toFixed(1)} ×` : '';
  const verdict = met === undefined ? '' : met ? 'met' : 'missed';
  return [
    first ? experiment : '',
    label,
    ...[pipe, naive, product].map((value) => (value === undefined ? '' : grouped(value, digits))),
    ratio,
    goal ?? '',
    verdict,
  ];
}

function grouped(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
